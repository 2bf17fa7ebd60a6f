/** What the status board says. */
import { dictionary } from "../../app/language";

const count = (one: string, many: string) => (n: number) => `${n} ${n === 1 ? one : many}`;

export const tavle = dictionary(
  {
    title: "Tavle", real: "Hendelser", exercises: "Øvelser", warnings: "Varsler uten hendelse",
    nothing: "Ingen hendelser akkurat nå.", create: "Ny hendelse (n)",
    queue: "Kø over alle hendelser",
    incident: "Hendelse", phase: "Fase", needs: "Krever noe", clocks: "Frister", last: "Siste linje",
    since: "i", lead: "eier", calm: "Ingenting venter",
    unanswered: count("har ikke svart", "har ikke svart"), lateTasks: count("oppgave over fristen", "oppgaver over fristen"), lateDemands: count("krav over fristen", "krav over fristen"),
    vacantRoles: count("kritisk rolle er tom", "kritiske roller er tomme"), decisionsWanted: count("sak venter på beslutning", "saker venter på beslutning"), reviewsDue: count("beslutning skal vurderes på nytt", "beslutninger skal vurderes på nytt"),
    warningsOpen: count("farevarsel uten kvittering", "farevarsler uten kvittering"), demandsOpen: count("krav uten kvittering", "krav uten kvittering"), clearance: count("melding venter på klarering", "meldinger venter på klarering"), silent: count("område er stille", "områder er stille"),
    meeting: "Møte pågår", nextMeeting: "Neste møte", waiting: "eldste har ventet",
    confirmed: (n: number, sent: number) => `${n} av ${sent} bekreftet`,
    level: { GREEN: "Grønt nivå", YELLOW: "Gult nivå", ORANGE: "Oransje nivå", RED: "Rødt nivå" },
    over: "Over",
    number: (n: number) => `nr. ${n}`,
  },
  {
    title: "Tavle", real: "Hendingar", exercises: "Øvingar", warnings: "Varsel utan hending",
    nothing: "Ingen hendingar akkurat no.", create: "Ny hending (n)",
    queue: "Kø over alle hendingar",
    incident: "Hending", phase: "Fase", needs: "Krev noko", clocks: "Fristar", last: "Siste linje",
    since: "i", lead: "eig", calm: "Ingenting ventar",
    unanswered: count("har ikkje svara", "har ikkje svara"), lateTasks: count("oppgåve over fristen", "oppgåver over fristen"), lateDemands: count("krav over fristen", "krav over fristen"),
    vacantRoles: count("kritisk rolle er tom", "kritiske roller er tomme"), decisionsWanted: count("sak ventar på avgjerd", "saker ventar på avgjerd"), reviewsDue: count("avgjerd skal vurderast på nytt", "avgjerder skal vurderast på nytt"),
    warningsOpen: count("farevarsel utan kvittering", "farevarsel utan kvittering"), demandsOpen: count("krav utan kvittering", "krav utan kvittering"), clearance: count("melding ventar på klarering", "meldingar ventar på klarering"), silent: count("område er stille", "område er stille"),
    meeting: "Møte pågår", nextMeeting: "Neste møte", waiting: "eldste har venta",
    confirmed: (n: number, sent: number) => `${n} av ${sent} stadfesta`,
    level: { GREEN: "Grønt nivå", YELLOW: "Gult nivå", ORANGE: "Oransje nivå", RED: "Raudt nivå" },
    over: "Over",
    number: (n: number) => `nr. ${n}`,
  },
  {
    title: "Status board", real: "Incidents", exercises: "Exercises", warnings: "Warnings without an incident",
    nothing: "No incidents right now.", create: "New incident (n)",
    queue: "Queue over all incidents",
    incident: "Incident", phase: "Phase", needs: "Needs something", clocks: "Deadlines", last: "Last line",
    since: "for", lead: "owner", calm: "Nothing waits",
    unanswered: count("has not answered", "have not answered"), lateTasks: count("task overdue", "tasks overdue"), lateDemands: count("request overdue", "requests overdue"),
    vacantRoles: count("critical role is vacant", "critical roles are vacant"), decisionsWanted: count("question awaits decision", "questions await decision"), reviewsDue: count("decision is due for review", "decisions are due for review"),
    warningsOpen: count("warning not acknowledged", "warnings not acknowledged"), demandsOpen: count("request not acknowledged", "requests not acknowledged"), clearance: count("message awaits clearance", "messages await clearance"), silent: count("area is silent", "areas are silent"),
    meeting: "Meeting in session", nextMeeting: "Next meeting", waiting: "the oldest has waited",
    confirmed: (n: number, sent: number) => `${n} of ${sent} confirmed`,
    level: { GREEN: "Green level", YELLOW: "Yellow level", ORANGE: "Orange level", RED: "Red level" },
    over: "Over",
    number: (n: number) => `no. ${n}`,
  },
);
