/** What the screen of administration says of people, keys and the keeping of the installation. */
import { dictionary } from "../../app/language";

export const administrasjon = dictionary(
  {
    title: "Administrasjon", role: "Rolle", organisation: "Organisasjon",
    tabs: { mine: "Min konto", people: "Personer", keys: "Økter og nøkler", organisations: "Organisasjoner", structure: "Roller og nivåer", clocks: "Frister og farevarsler", templates: "Maler", erasure: "Sletting", importing: "Hent inn", upholding: "Drift" },
    sessionEnds: "Økten varer til", unlessUsed: "lenger når du bruker den", preferences: "Språk og utseende",
    otherRole: "Skal du handle i en annen rolle, logger du ut og velger den når du logger inn.",
    password: {
      own: "Passord", ownHelp: "Når du bytter passord, avsluttes de andre øktene dine. Nøklene dine består.", change: "Bytt passord", current: "Passordet du har nå", wanted: "Nytt passord", first: "Første passord",
      help: "Minst 12 tegn. En setning er best.", show: "Vis passordet",
    },
    contacts: {
      title: "Varsles på", own: "Slik blir du varslet", none: "Ingen måte å nå personen på er ført inn.", set: "Endre hvordan", save: "Lagre alle", inRound: (n: number) => `runde ${n}`,
      help: "Runde 1 prøves først. Svarer ingen, går det videre til runde 2 og 3. Alarm i konsollet har ingen adresse.", legend: "Måter å nå personen på", one: "Måte", add: "Legg til måte", channel: "Hvordan", address: "Nummer eller adresse", round: "Runde",
    },
    people: {
      lead: "Å registrere personer, gi roller og lage kontoer er bare for administratorer. Hvordan noen varsles, kan også beredskapsansvarlig og kriseledelsen endre.", register: "Registrer person", name: "Navn", email: "E-post", phone: "Telefon", registered: (name: string) => `${name} er registrert. Gi en rolle og en konto, så kan vedkommende logge inn.`,
      seek: "Søk etter navn eller brukernavn", seekShown: "Søker blant dem som vises. Vis flere nederst.", nobody: "Ingen passer til søket.", id: "Person-ID", noAccount: "ingen konto", disabled: "Sperret",
      roles: "Roller", noRoles: "Ingen roller: kan ikke handle for organisasjonen.", revoke: "Ta fra", reason: "Hvorfor", grant: "Gi rolle", as: "Rolle",
      account: "Konto", since: "laget", passwordSet: "passord satt", setPassword: "Sett nytt passord", setPasswordHelp: "Øktene til personen avsluttes. Si passordet til vedkommende selv, og be om at det byttes under Min konto.",
      enable: "Opphev sperring", disable: "Sperr konto", disableNow: "Sperr nå", disableHelp: "Alle økter og nøkler til personen avsluttes med en gang, og blir ikke med tilbake når sperringen oppheves.",
      create: "Lag konto", login: "Brukernavn", loginFree: "Brukernavnet er ledig.",
    },
    keys: {
      lead: "Bare administratorer ser og avslutter andres økter og nøkler, og utsteder nye. Dine egne står også under Min konto. Å avslutte virker med en gang.", ownSessions: "Øktene dine", ownTokens: "Nøklene dine", sessions: "Økter", tokens: "Nøkler til programmer", noSessions: "Ingen økter er åpne.", noTokens: "Ingen nøkler er utstedt.",
      whose: "Hvem", browser: "Nettleser", name: "Navn", inRole: "Rolle", created: "Åpnet", lastSeen: "Sist brukt", expires: "Utløper", end: "Avslutt", thisOne: "Denne", never: "aldri", noEnd: "aldri", expired: "Utløpt", useSignOut: "Bruk Logg ut", unknown: "Ukjent person",
      issue: "Utsted nøkkel", issueHelp: "En nøkkel lar et program handle som en person i én rolle. Personen svarer for det programmet gjør.", actsAs: "Handler som", choose: "Velg …", tokenName: "Navn på nøkkelen", tokenNameHelp: "Hva den er til, så den som ser den siden, forstår det.", endsOn: "Utløper", endsOnHelp: "Tomt er aldri.",
      once: (name: string) => `Nøkkelen «${name}» vises bare nå. Ta vare på den før du lukker.`, secret: "Nøkkelen", presents: "Programmet sender den slik: Authorization: Bearer …", taken: "Jeg har tatt vare på den",
    },
    upholding: {
      backups: "Sikkerhetskopi", lastBackup: "Siste sikkerhetskopi", lastDrill: "Siste prøve på å hente tilbake", lastGood: "Sist alt holdt", noBackup: "Ingen er tatt", noDrill: "Ikke prøvd ennå", old: "Gammel", fresh: "Fersk", holds: "Alt holdt", holdsNot: "Noe holdt ikke", upTo: (head: string) => `til og med hendelse ${head}`,
      backupCommands: [
        ["varsko backup /srv/backup/DATO --data MAPPE", "Tar en sikkerhetskopi mens tjeneren går. Flytt den til en annen maskin. Rotnøkkelen er ikke med."],
        ["varsko drill --data MAPPE", "Prøver å hente tilbake nå: kopierer, henter tilbake, beviser og kaster begge. Skjer av seg selv hver uke."],
        ["varsko restore KOPI NY-MAPPE", "Henter en sikkerhetskopi tilbake i en ny, tom mappe, og beviser den."],
      ],
      checkpoint: "Sjekkpunkt", checkpointHelp: "Et sjekkpunkt er en signert påstand om alt som er loggført til nå. Oppbevart utenfor huset viser det siden at ingen har endret eller fjernet noe.",
      covers: "Dekker", events: (n: string) => `de første ${n} hendelsene i loggen`, fingerprint: "Fingeravtrykk", fingerprintHelp: "Skriv av fingeravtrykket og antallet på papir, eller ta vare på hele teksten under.", note: "Hele sjekkpunktet, med underskrift", newest: "Hent nyeste",
      checkpointCommands: [["varsko verify MAPPE --checkpoint FIL", "Beviser loggen mot et sjekkpunkt som er tatt vare på, uten nett og uten rotnøkkel."]],
      feeds: "Kilder for farevarsler", noFeeds: "Ingen kilder er satt opp. Kilder settes opp i varsko.toml på tjeneren.", feedTrouble: "Virker ikke", feedWell: "Virker", feedNever: "Ikke hørt fra ennå", lastSuccess: "Sist hentet", taken: (n: number) => `${n} nye meldinger siden tjeneren startet.`,
      installation: "Installasjonen", version: "Versjon", demo: "Demo", head: "Hendelser i loggen", id: "Id", publicKey: "Nøkkelen sjekkpunkter signeres med", ready: "Helse", elsewhere: "Fristene organisasjonen har gjennom året, står i", year: "årshjulet",
      commands: [
        ["varsko doctor --data MAPPE", "Ser etter at mappen, nøkkelen, kanalene, loggen og tjeneren er som de skal, og sier hva hvert funn betyr. Diskplass ser du på maskinen."],
        ["varsko key split --data MAPPE", "Skriver ut rotnøkkelen i tre deler. To av dem henter den tilbake."],
        ["varsko notify test --channel sms --to NUMMER --data MAPPE", "Sender en prøvemelding på en kanal. Gjør det hver måned."],
      ],
    },
  },
  {
    title: "Administrasjon", role: "Rolle", organisation: "Organisasjon",
    tabs: { mine: "Min konto", people: "Personar", keys: "Økter og nøklar", organisations: "Organisasjonar", structure: "Roller og nivå", clocks: "Fristar og farevarsel", templates: "Malar", erasure: "Sletting", importing: "Hent inn", upholding: "Drift" },
    sessionEnds: "Økta varer til", unlessUsed: "lenger når du bruker henne", preferences: "Språk og utsjånad",
    otherRole: "Skal du handle i ei anna rolle, loggar du ut og vel henne når du loggar inn.",
    password: {
      own: "Passord", ownHelp: "Når du byter passord, blir dei andre øktene dine avslutta. Nøklane dine står ved lag.", change: "Byt passord", current: "Passordet du har no", wanted: "Nytt passord", first: "Første passord",
      help: "Minst 12 teikn. Ei setning er best.", show: "Vis passordet",
    },
    contacts: {
      title: "Blir varsla på", own: "Slik blir du varsla", none: "Ingen måte å nå personen på er ført inn.", set: "Endre korleis", save: "Lagre alle", inRound: (n: number) => `runde ${n}`,
      help: "Runde 1 blir prøvd først. Svarar ingen, går det vidare til runde 2 og 3. Alarm i konsollet har inga adresse.", legend: "Måtar å nå personen på", one: "Måte", add: "Legg til måte", channel: "Korleis", address: "Nummer eller adresse", round: "Runde",
    },
    people: {
      lead: "Å registrere personar, gje roller og lage kontoar er berre for administratorar. Korleis nokon blir varsla, kan òg beredskapsansvarleg og kriseleiinga endre.", register: "Registrer person", name: "Namn", email: "E-post", phone: "Telefon", registered: (name: string) => `${name} er registrert. Gje ei rolle og ein konto, så kan vedkomande logge inn.`,
      seek: "Søk etter namn eller brukarnamn", seekShown: "Søkjer blant dei som er viste. Vis fleire nedst.", nobody: "Ingen passar til søket.", id: "Person-ID", noAccount: "ingen konto", disabled: "Sperra",
      roles: "Roller", noRoles: "Ingen roller: kan ikkje handle for organisasjonen.", revoke: "Ta frå", reason: "Kvifor", grant: "Gje rolle", as: "Rolle",
      account: "Konto", since: "laga", passwordSet: "passord sett", setPassword: "Set nytt passord", setPasswordHelp: "Øktene til personen blir avslutta. Sei passordet til vedkomande sjølv, og be om at det blir bytt under Min konto.",
      enable: "Opphev sperring", disable: "Sperr konto", disableNow: "Sperr no", disableHelp: "Alle økter og nøklar til personen blir avslutta med ein gong, og blir ikkje med tilbake når sperringa blir oppheva.",
      create: "Lag konto", login: "Brukarnamn", loginFree: "Brukarnamnet er ledig.",
    },
    keys: {
      lead: "Berre administratorar ser og avsluttar øktene og nøklane til andre, og ferdar ut nye. Dine eigne står òg under Min konto. Å avslutte verkar med ein gong.", ownSessions: "Øktene dine", ownTokens: "Nøklane dine", sessions: "Økter", tokens: "Nøklar til program", noSessions: "Ingen økter er opne.", noTokens: "Ingen nøklar er ferda ut.",
      whose: "Kven", browser: "Nettlesar", name: "Namn", inRole: "Rolle", created: "Opna", lastSeen: "Sist brukt", expires: "Går ut", end: "Avslutt", thisOne: "Denne", never: "aldri", noEnd: "aldri", expired: "Gått ut", useSignOut: "Bruk Logg ut", unknown: "Ukjend person",
      issue: "Ferd ut nøkkel", issueHelp: "Ein nøkkel lèt eit program handle som ein person i éi rolle. Personen svarar for det programmet gjer.", actsAs: "Handlar som", choose: "Vel …", tokenName: "Namn på nøkkelen", tokenNameHelp: "Kva han er til, så den som ser han sidan, forstår det.", endsOn: "Går ut", endsOnHelp: "Tomt er aldri.",
      once: (name: string) => `Nøkkelen «${name}» blir berre vist no. Ta vare på han før du lukkar.`, secret: "Nøkkelen", presents: "Programmet sender han slik: Authorization: Bearer …", taken: "Eg har teke vare på han",
    },
    upholding: {
      backups: "Tryggingskopi", lastBackup: "Siste tryggingskopi", lastDrill: "Siste prøve på å hente tilbake", lastGood: "Sist alt heldt", noBackup: "Ingen er teken", noDrill: "Ikkje prøvd enno", old: "Gammal", fresh: "Fersk", holds: "Alt heldt", holdsNot: "Noko heldt ikkje", upTo: (head: string) => `til og med hending ${head}`,
      backupCommands: [
        ["varsko backup /srv/backup/DATO --data MAPPE", "Tek ein tryggingskopi medan tenaren går. Flytt han til ei anna maskin. Rotnøkkelen er ikkje med."],
        ["varsko drill --data MAPPE", "Prøver å hente tilbake no: kopierer, hentar tilbake, prøver og kastar begge. Skjer av seg sjølv kvar veke."],
        ["varsko restore KOPI NY-MAPPE", "Hentar ein tryggingskopi tilbake i ei ny, tom mappe, og prøver han."],
      ],
      checkpoint: "Sjekkpunkt", checkpointHelp: "Eit sjekkpunkt er ein signert påstand om alt som er loggført til no. Oppbevart utanfor huset viser det sidan at ingen har endra eller fjerna noko.",
      covers: "Dekkjer", events: (n: string) => `dei første ${n} hendingane i loggen`, fingerprint: "Fingeravtrykk", fingerprintHelp: "Skriv av fingeravtrykket og talet på papir, eller ta vare på heile teksten under.", note: "Heile sjekkpunktet, med underskrift", newest: "Hent nyaste",
      checkpointCommands: [["varsko verify MAPPE --checkpoint FIL", "Prøver loggen mot eit sjekkpunkt som er teke vare på, utan nett og utan rotnøkkel."]],
      feeds: "Kjelder for farevarsel", noFeeds: "Ingen kjelder er sette opp. Kjelder blir sette opp i varsko.toml på tenaren.", feedTrouble: "Verkar ikkje", feedWell: "Verkar", feedNever: "Ikkje høyrt frå enno", lastSuccess: "Sist henta", taken: (n: number) => `${n} nye meldingar sidan tenaren starta.`,
      installation: "Installasjonen", version: "Versjon", demo: "Demo", head: "Hendingar i loggen", id: "Id", publicKey: "Nøkkelen sjekkpunkt blir signerte med", ready: "Helse", elsewhere: "Fristane organisasjonen har gjennom året, står i", year: "årshjulet",
      commands: [
        ["varsko doctor --data MAPPE", "Ser etter at mappa, nøkkelen, kanalane, loggen og tenaren er som dei skal, og seier kva kvart funn tyder. Diskplass ser du på maskina."],
        ["varsko key split --data MAPPE", "Skriv ut rotnøkkelen i tre delar. To av dei hentar han tilbake."],
        ["varsko notify test --channel sms --to NUMMER --data MAPPE", "Sender ei prøvemelding på ein kanal. Gjer det kvar månad."],
      ],
    },
  },
  {
    title: "Administration", role: "Role", organisation: "Organisation",
    tabs: { mine: "My account", people: "People", keys: "Sessions and tokens", organisations: "Organisations", structure: "Roles and levels", clocks: "Deadlines and hazard warnings", templates: "Templates", erasure: "Erasure", importing: "Import", upholding: "Operation" },
    sessionEnds: "The session lasts until", unlessUsed: "longer when you use it", preferences: "Language and looks",
    otherRole: "To act in another role, sign out and choose it when you sign in.",
    password: {
      own: "Password", ownHelp: "Changing the password ends your other sessions. Your tokens stay.", change: "Change password", current: "The password you have now", wanted: "New password", first: "First password",
      help: "At least 12 characters. A sentence is best.", show: "Show the password",
    },
    contacts: {
      title: "Notified by", own: "How you are notified", none: "No way to reach this person is recorded.", set: "Change how", save: "Save all", inRound: (n: number) => `round ${n}`,
      help: "Round 1 is tried first. When nobody answers, rounds 2 and 3 follow. The console alarm has no address.", legend: "Ways to reach the person", one: "Way", add: "Add way", channel: "How", address: "Number or address", round: "Round",
    },
    people: {
      lead: "Registering people, granting roles and creating accounts is for administrators only. How someone is notified may be changed by the preparedness officer and the crisis leadership too.", register: "Register person", name: "Name", email: "E-mail", phone: "Telephone", registered: (name: string) => `${name} is registered. Grant a role and create an account, and they can sign in.`,
      seek: "Seek a name or user name", seekShown: "Seeks among those shown. Show more at the bottom.", nobody: "Nobody matches.", id: "Person id", noAccount: "no account", disabled: "Disabled",
      roles: "Roles", noRoles: "No roles: cannot act for the organisation.", revoke: "Revoke", reason: "Why", grant: "Grant role", as: "Role",
      account: "Account", since: "created", passwordSet: "password set", setPassword: "Set a new password", setPasswordHelp: "The person's sessions end. Tell them the password yourself, and ask them to change it under My account.",
      enable: "Enable account", disable: "Disable account", disableNow: "Disable now", disableHelp: "All sessions and tokens of the person end at once, and do not come back when the account is enabled.",
      create: "Create account", login: "User name", loginFree: "The user name is free.",
    },
    keys: {
      lead: "Only administrators see and end the sessions and tokens of others, and issue new ones. Your own stand under My account too. Ending works at once.", ownSessions: "Your sessions", ownTokens: "Your tokens", sessions: "Sessions", tokens: "Tokens of programs", noSessions: "No session is open.", noTokens: "No token is issued.",
      whose: "Who", browser: "Browser", name: "Name", inRole: "Role", created: "Opened", lastSeen: "Last used", expires: "Expires", end: "End", thisOne: "This one", never: "never", noEnd: "never", expired: "Expired", useSignOut: "Use Sign out", unknown: "Unknown person",
      issue: "Issue token", issueHelp: "A token lets a program act as a person in one role. The person answers for what the program does.", actsAs: "Acts as", choose: "Choose …", tokenName: "Name of the token", tokenNameHelp: "What it is for, so that whoever sees it later understands.", endsOn: "Expires", endsOnHelp: "Empty is never.",
      once: (name: string) => `The token “${name}” is shown only now. Keep it before you close.`, secret: "The token", presents: "The program sends it like this: Authorization: Bearer …", taken: "I have kept it",
    },
    upholding: {
      backups: "Backup", lastBackup: "Last backup", lastDrill: "Last drill of restoring", lastGood: "Last time all held", noBackup: "None was taken", noDrill: "Not tried yet", old: "Old", fresh: "Fresh", holds: "All held", holdsNot: "Something did not hold", upTo: (head: string) => `up to event ${head}`,
      backupCommands: [
        ["varsko backup /srv/backup/DATE --data FOLDER", "Takes a backup while the server runs. Move it to another machine. The root key is not in it."],
        ["varsko drill --data FOLDER", "Tries a restore now: copies, brings back, proves and throws both away. Done every week by itself."],
        ["varsko restore BACKUP NEW-FOLDER", "Brings a backup back into a new, empty folder, and proves it."],
      ],
      checkpoint: "Checkpoint", checkpointHelp: "A checkpoint is a signed statement of everything recorded until now. Kept outside the house it shows later that nobody changed or removed anything.",
      covers: "Covers", events: (n: string) => `the first ${n} events of the log`, fingerprint: "Fingerprint", fingerprintHelp: "Write the fingerprint and the number down on paper, or keep the whole text below.", note: "The whole checkpoint, with its signature", newest: "Get the newest",
      checkpointCommands: [["varsko verify FOLDER --checkpoint FILE", "Proves the log against a checkpoint that was kept, without network and without the root key."]],
      feeds: "Sources of hazard warnings", noFeeds: "No source is set up. Sources are set up in varsko.toml on the server.", feedTrouble: "Does not work", feedWell: "Works", feedNever: "Not heard from yet", lastSuccess: "Last fetched", taken: (n: number) => `${n} new messages since the server started.`,
      installation: "The installation", version: "Version", demo: "Demo", head: "Events in the log", id: "Id", publicKey: "The key that checkpoints are signed with", ready: "Health", elsewhere: "The deadlines the organisation has all year stand in", year: "the annual wheel",
      commands: [
        ["varsko doctor --data FOLDER", "Looks whether folder, key, channels, log and server are as they should be, and says what each finding means. Disk space is seen on the machine."],
        ["varsko key split --data FOLDER", "Prints the root key in three parts. Two of them bring it back."],
        ["varsko notify test --channel sms --to NUMBER --data FOLDER", "Sends a test message by a channel. Do it every month."],
      ],
    },
  },
); // prettier-ignore
