/** Whether the one who is signed in keeps the registers of centres: it decides what is offered, never what may be read. */
import { useWho } from "../../data/session";

export const useKeeper = (): boolean => useWho().viewer.role === "EPS_STAFF";
