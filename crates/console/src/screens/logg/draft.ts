/** What is being typed survives a reload: sealed in this browser, like all that waits. */
import { useCallback, useEffect, useRef, useState } from "react";
import { DRAFT, keep, kept } from "../../data/sealed";
import { useWho } from "../../data/session";

const KEEP_AFTER_MS = 400;

export function useDraft(incidentId: string | null): [string, (text: string) => void] {
  const { viewer } = useWho();
  const name = `${DRAFT}${viewer.person.id}:${incidentId ?? "all"}`;
  const [text, setText] = useState("");
  const touched = useRef(false);
  useEffect(() => {
    void kept<string>(name).then((before) => before && !touched.current && setText(before));
  }, [name]);
  useEffect(() => {
    if (!touched.current) return;
    const timer = setTimeout(() => void keep(name, text), text === "" ? 0 : KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [name, text]);
  const write = useCallback((next: string) => {
    touched.current = true;
    setText(next);
  }, []);
  return [text, write];
}
