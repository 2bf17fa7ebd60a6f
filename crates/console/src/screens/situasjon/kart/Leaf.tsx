/**
 * The map itself: Leaflet, fetched when a map is first shown. It draws what it is given and says where someone clicked.
 * Everything in it stands in the list beside it as well. Nothing is fetched but tiles, where some are set up.
 */
import * as L from "leaflet";
import "leaflet/dist/leaflet.css";
import { useEffect, useImperativeHandle, useRef, type Ref } from "react";
import { apart } from "./apart";
import type { Point } from "./coordinates";
import { FIELD, GLYPHS } from "./glyphs";
import type { Ground, Placed } from "./places";

/** A marker or an outline, with what it says. */
export interface Spot extends Placed {
  /** Its kind and how sure it is. */
  readonly kind: string;
  readonly text: string;
}
export interface Outline {
  readonly id: string;
  readonly level: string;
  readonly label: string;
  /** In the order of GeoJSON: longitude first. */
  readonly rings: readonly (readonly (readonly number[])[])[];
}
export interface Shower {
  /** Goes to a marker and opens it. */
  show(id: string): void;
}

interface LeafProps {
  ref: Ref<Shower>;
  spots: readonly Spot[];
  outlines: readonly Outline[];
  ground: readonly Ground[];
  bounds: readonly [number, number, number, number] | null;
  tiles: string | null;
  chosen: Point | null;
  words: { region: string; zoomIn: string; zoomOut: string };
  large: boolean;
  choose: (at: Point) => void;
  tilesArrive: (arrive: boolean) => void;
}

/** As near as one looks by itself: near enough to read the tiles, and without any far enough to see names around. */
const ZOOM_ON_TILES = 13;
const ZOOM_WITHOUT = 10;
/** As near as tiles commonly go. */
/** Further away the names of municipalities would lie upon each other. */
const ZOOM_NAMED = 7;
const ZOOM_MAX = 19;
const MARK_PX = 28;
/** Between the middles of two markers: both can be pressed. */
const APART_PX = 34;
/** South Norway: where one looks when nothing is placed. */
const ANYWHERE = "58,5,63,12";
const SVG = "http://www.w3.org/2000/svg";

export default function Leaf(props: LeafProps) {
  const { ref, spots, outlines, ground, bounds, tiles, chosen, words, large } = props;
  const at = useRef<HTMLDivElement>(null);
  const map = useRef<L.Map>(null);
  const markers = useRef(new Map<string, L.Marker>());
  const near = tiles ? ZOOM_ON_TILES : ZOOM_WITHOUT;
  const heard = useRef(props);
  heard.current = props;

  useEffect(() => {
    if (!at.current) return;
    const made = L.map(at.current, { attributionControl: false, zoomControl: false, zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, scrollWheelZoom: large, maxZoom: ZOOM_MAX, minZoom: 3 });
    L.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(made);
    L.control.scale({ imperial: false }).addTo(made);
    made.on("click", ({ latlng }) => heard.current.choose({ latitude: latlng.lat, longitude: latlng.wrap().lng }));
    made.on("zoomend", () => at.current?.classList.toggle("map-far", made.getZoom() < ZOOM_NAMED));
    const watching = new ResizeObserver(() => made.invalidateSize());
    watching.observe(at.current);
    map.current = made;
    return () => {
      watching.disconnect();
      made.remove();
      map.current = null;
    };
  }, [large, words]);

  useEffect(() => {
    if (!map.current || !tiles) return;
    const layer = L.tileLayer(tiles, { maxZoom: ZOOM_MAX });
    layer.on("tileerror", () => heard.current.tilesArrive(false));
    layer.on("tileload", () => heard.current.tilesArrive(true));
    layer.addTo(map.current);
    return () => void layer.remove();
  }, [tiles, large, words]);

  useEffect(() => drawn(map.current, [...ground.flatMap((one) => groundLayers(one, tiles !== null)), ...outlines.flatMap(outlineLayers)]), [ground, outlines, tiles, large, words]);
  useEffect(() => {
    const found = new Map(spots.map((spot) => [spot.id, marker(spot)]));
    markers.current = found;
    const onto = map.current;
    const wipe = drawn(onto, [...found.values()]);
    if (!onto) return wipe;
    const leaders = L.layerGroup().addTo(onto);
    const settle = (): void => moveApart(onto, spots, found, leaders);
    onto.whenReady(settle).on("zoomend", settle);
    return () => {
      onto.off("zoomend", settle);
      leaders.remove();
      wipe();
    };
  }, [spots, large, words]);
  useEffect(() => drawn(map.current, chosen ? [L.marker([chosen.latitude, chosen.longitude], { interactive: false, keyboard: false, icon: L.divIcon({ className: "map-chosen", iconSize: [MARK_PX, MARK_PX] }) })] : []), [chosen, large, words]);

  // Looks anew when there is something else to look at, and not each time the picture comes.
  const view = bounds?.join() ?? ANYWHERE;
  useEffect(() => {
    const [south = 0, west = 0, north = 0, east = 0] = view.split(",").map(Number);
    map.current?.fitBounds([[south, west], [north, east]], { padding: [32, 32], maxZoom: near });
  }, [view, near, large, words]);

  useImperativeHandle(ref, () => ({
    show(id) {
      const found = markers.current.get(id);
      if (!found || !map.current) return;
      map.current.setView(found.getLatLng(), Math.max(map.current.getZoom(), near));
      found.openPopup();
      found.getElement()?.focus();
    },
  }));
  return <div ref={at} className="map-leaf" role="region" aria-label={words.region} />;
}

/** Puts layers on the map; what it returns takes them off again. */
function drawn(map: L.Map | null, layers: readonly L.Layer[]): () => void {
  const group = L.layerGroup([...layers]);
  if (map) group.addTo(map);
  return () => void group.remove();
}

/** Shows each where it can be seen and pressed, with a line to where it is if that is elsewhere. */
function moveApart(map: L.Map, spots: readonly Spot[], markers: ReadonlyMap<string, L.Marker>, leaders: L.LayerGroup): void {
  leaders.clearLayers();
  const zoom = map.getZoom();
  const lies = spots.map(({ at }) => map.project([at.latitude, at.longitude], zoom));
  const shown = apart(lies.map(({ x, y }) => [x, y]), APART_PX);
  for (const [nr, spot] of spots.entries()) {
    const [x = 0, y = 0] = shown[nr] ?? [];
    const to = map.unproject([x, y], zoom);
    markers.get(spot.id)?.setLatLng(to);
    if (x === lies[nr]?.x && y === lies[nr]?.y) continue;
    const from: L.LatLngTuple = [spot.at.latitude, spot.at.longitude];
    leaders.addLayer(L.polyline([from, to], { interactive: false, className: "map-leader" }));
    leaders.addLayer(L.circleMarker(from, { interactive: false, radius: 3, className: "map-leader map-leader-end" }));
  }
}

function marker({ at, shape, sure, kind, text }: Spot): L.Marker {
  const icon = L.divIcon({ className: "map-spot", html: glyph(shape, sure), iconSize: [MARK_PX, MARK_PX], popupAnchor: [0, -MARK_PX / 2] });
  const made = L.marker([at.latitude, at.longitude], { icon, riseOnHover: true, ...(shape === "star" && { zIndexOffset: 1000 }) });
  const said = document.createElement("div");
  for (const [name, words] of [["strong", kind], ["p", text]] as const) said.append(Object.assign(document.createElement(name), { textContent: words }));
  made.bindPopup(said, { closeButton: false, maxWidth: 260 });
  made.on("add", () => {
    const element = made.getElement();
    element?.setAttribute("aria-label", `${kind}: ${text}`);
    element?.addEventListener("keydown", (event) => {
      if (event.key !== " ") return; // Enter is Leaflet's own
      event.preventDefault();
      made.togglePopup();
    });
  });
  return made;
}

function glyph(shape: Placed["shape"], sure: boolean): HTMLElement {
  const frame = document.createElement("span");
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${FIELD} ${FIELD}`);
  svg.setAttribute("class", `map-glyph map-${shape}${sure ? "" : " unsure"}`);
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", GLYPHS[shape]);
  svg.append(path);
  frame.append(svg);
  return frame;
}

/** Words on the map itself; those who cannot see them have the list. */
function label(at: L.LatLngExpression, words: string, className: string): L.Marker {
  const said = Object.assign(document.createElement("span"), { textContent: words });
  said.setAttribute("aria-hidden", "true");
  return L.marker(at, { interactive: false, keyboard: false, zIndexOffset: -1000, icon: L.divIcon({ className: `map-label ${className}`, html: said, iconSize: [0, 0] }) });
}

/** A municipality's boundary and name. Tiles have the boundaries of those that are not concerned. */
function groundLayers({ municipality: { name, at, outline }, part, warned }: Ground, onTiles: boolean): L.Layer[] {
  const named = label([...at], name, part ? "map-part" : "");
  if (onTiles && !part && !warned) return [];
  const className = ["map-extent", part && "map-extent-part", warned && `map-warned map-${warned}`].filter(Boolean).join(" ");
  return [L.polygon(outline.map(corners), { interactive: false, className }), named];
}

/** From the order of GeoJSON to Leaflet's. */
const corners = (ring: readonly (readonly number[])[]): L.LatLngTuple[] => ring.flatMap(([longitude, latitude]) => (longitude === undefined || latitude === undefined ? [] : [[latitude, longitude]]));

function outlineLayers({ level, label: words, rings }: Outline): L.Layer[] {
  return rings.flatMap((ring) => {
    const drawn = L.polygon(corners(ring), { interactive: false, className: `map-warned map-${level}` });
    const within = drawn.getBounds();
    return [drawn, label([within.getNorth(), within.getCenter().lng], words, "map-warning")];
  });
}
