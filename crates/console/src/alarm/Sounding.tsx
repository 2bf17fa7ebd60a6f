/** What one chooses about being called: whether it is heard, and whether the browser tells of it outside its window. */
import { Button, Switch } from "@digdir/designsystemet-react";
import { useWords } from "../app/language";
import { useStore } from "../data/store";
import { askForNotices, notices } from "./notice";
import { allowSound, sound } from "./tone";
import { alarmWords } from "./words";

export function Sounding() {
  const words = useWords(alarmWords);
  const audible = useStore(sound);
  const allowed = useStore(notices);
  return (
    <>
      <Switch label={words.sound} description={audible ? words.soundOn : words.soundOff} checked={audible} onChange={(event) => allowSound(event.target.checked)} />
      {allowed === "default" && <Button variant="secondary" data-size="sm" onClick={() => void askForNotices()}>{words.notices}</Button>}
      {allowed === "denied" && <p className="quiet">{words.noticesDenied}</p>}
      {allowed === "granted" && <p className="quiet">{words.noticesOn}</p>}
    </>
  ); // prettier-ignore
}

/** In the bar, as long as alarms are not heard here. */
export function Muted() {
  const words = useWords(alarmWords);
  return useStore(sound) ? null : <span className="muted-mark">{words.muted}</span>;
}
