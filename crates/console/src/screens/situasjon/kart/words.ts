/** What the map says. */
import { dictionary } from "../../../app/language";

export const kart = dictionary(
  {
    title: "Kart", large: "Stort kart", back: "Tilbake til situasjonen", region: "Kart over hendelsen. Piltaster flytter, pluss og minus forstørrer og forminsker, tabulator går mellom punktene.",
    zoomIn: "Nærmere", zoomOut: "Lenger ut", incident: "Hendelsen", list: "På kartet", nothing: "Ingen har satt noe på kartet ennå.", nothingToShow: "Kartet vises når hendelsen eller en opplysning har fått en posisjon.",
    show: "Vis i kartet", place: "Sett hendelsen på kartet", move: "Flytt hendelsen", placeItem: "Sett på kartet", moveItem: "Flytt", position: "Posisjon", positionHelp: "Breddegrad, lengdegrad, som 59.8901, 10.5263. Klikk i kartet før du åpner skjemaet, så står punktet her.",
    notPosition: "Skriv to tall, som 59.8901, 10.5263", means: (at: string) => `leses som ${at}`, reason: "Hvorfor", chosen: (at: string) => `Valgt punkt: ${at}`, forget: "Glem punktet",
    without: (n: number) => (n === 1 ? "1 opplysning uten posisjon" : `${n} opplysninger uten posisjon`), warnings: "Farevarsler", noOutline: "uten område på kartet", here: "Her", municipalities: "Kommuner som deltar",
    plain: "Kommunegrensene er forenklet og kan ligge en kilometer feil.", noExtent: (names: string) => `Uten omriss her: ${names}.`, tilesGone: "Kartbildene kommer ikke fram. Punkter, områder og listen gjelder likevel.", noTiles: "Ingen kartbilder er satt opp her.",
  },
  {
    title: "Kart", large: "Stort kart", back: "Tilbake til situasjonen", region: "Kart over hendinga. Piltastar flyttar, pluss og minus forstørrar og forminskar, tabulator går mellom punkta.",
    zoomIn: "Nærare", zoomOut: "Lenger ut", incident: "Hendinga", list: "På kartet", nothing: "Ingen har sett noko på kartet enno.", nothingToShow: "Kartet blir vist når hendinga eller ei opplysning har fått ein posisjon.",
    show: "Vis i kartet", place: "Set hendinga på kartet", move: "Flytt hendinga", placeItem: "Set på kartet", moveItem: "Flytt", position: "Posisjon", positionHelp: "Breiddegrad, lengdegrad, som 59.8901, 10.5263. Klikk i kartet før du opnar skjemaet, så står punktet her.",
    notPosition: "Skriv to tal, som 59.8901, 10.5263", means: (at: string) => `blir lese som ${at}`, reason: "Kvifor", chosen: (at: string) => `Valt punkt: ${at}`, forget: "Gløym punktet",
    without: (n: number) => (n === 1 ? "1 opplysning utan posisjon" : `${n} opplysningar utan posisjon`), warnings: "Farevarsel", noOutline: "utan område på kartet", here: "Her", municipalities: "Kommunar som deltek",
    plain: "Kommunegrensene er forenkla og kan liggje ein kilometer feil.", noExtent: (names: string) => `Utan omriss her: ${names}.`, tilesGone: "Kartbileta kjem ikkje fram. Punkt, område og lista gjeld likevel.", noTiles: "Ingen kartbilete er sette opp her.",
  },
  {
    title: "Map", large: "Large map", back: "Back to the situation", region: "Map of the incident. Arrow keys move it, plus and minus zoom, tab goes from point to point.",
    zoomIn: "Closer", zoomOut: "Farther", incident: "The incident", list: "On the map", nothing: "Nobody has put anything on the map yet.", nothingToShow: "The map is shown once the incident or an item has a position.",
    show: "Show on the map", place: "Put the incident on the map", move: "Move the incident", placeItem: "Put on the map", moveItem: "Move", position: "Position", positionHelp: "Latitude, longitude, such as 59.8901, 10.5263. Click the map before you open the form, and the point stands here.",
    notPosition: "Write two numbers, such as 59.8901, 10.5263", means: (at: string) => `read as ${at}`, reason: "Why", chosen: (at: string) => `Chosen point: ${at}`, forget: "Forget the point",
    without: (n: number) => (n === 1 ? "1 item without a position" : `${n} items without a position`), warnings: "Hazard warnings", noOutline: "without an area on the map", here: "Here", municipalities: "Municipalities that take part",
    plain: "Municipal boundaries are simplified and may be off by a kilometre.", noExtent: (names: string) => `Without an outline here: ${names}.`, tilesGone: "The map's pictures do not arrive. Points, areas and the list hold all the same.", noTiles: "No map pictures are set up here.",
  },
);
