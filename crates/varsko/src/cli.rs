//! What can be typed: commands, flags and their help. Does nothing itself.

mod admin;
mod map;
mod notify;
mod warning;

pub(crate) use admin::{Org, OrgAction, Token, TokenAction, User, UserAction};
pub(crate) use map::Map;
pub(crate) use notify::{Notify, NotifyAction};
pub(crate) use warning::{Warning, WarningAction};

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::net::SocketAddr;
use std::path::PathBuf;
use varsko_domain::{OrganisationId, Timestamp};

/// Incident management with a live crisis log, for Norwegian municipalities.
///
/// Exit codes: 0 done, 1 refused or does not hold, 2 wrong usage, 3 server unreachable,
/// 4 data folder unusable, 5 not permitted, 6 file unreadable or unwritable.
#[derive(Debug, Parser)]
#[command(name = "varsko", version, propagate_version = true)]
pub(crate) struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
    /// Write the program's own log as JSON lines (it never holds texts of entries).
    #[arg(long, global = true, env = "VARSKO_LOG_JSON")]
    pub(crate) log_json: bool,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// See it live: a real flood, played in minutes, with users for every role.
    Demo(Demo),
    /// Run the server.
    Serve(Serve),
    /// Stream an incident's log; goes on where it was after any interruption.
    Tail(Tail),
    /// Watch an incident as it unfolded.
    Replay(Replay),
    /// Make an existing spreadsheet log an incident. Repeating it adds nothing.
    Import(Import),
    /// Take a log out, as far as you may read it.
    Export(Export),
    /// Take out the documentation of compliance, paragraph by paragraph, for supervision.
    Documentation(Documentation),
    /// Take out what an organisation files of its year: ROS, follow-up plan, annual report.
    Paper(Paper),
    /// Prove a data folder, a backup or an exported proof, offline.
    Verify(Verify),
    /// Print the newest signed checkpoint, to keep where the server cannot reach it.
    Checkpoint(Place),
    /// Copy an installation while it runs; the keys become a file of their own.
    Backup(Backup),
    /// Try a restore: back up, bring back elsewhere, prove, and remember how it went.
    Drill(Drill),
    /// Bring a backup back into an empty folder, and verify it.
    Restore(Restore),
    /// People: add, list, revoke a role, disable, enable, set a password.
    User(User),
    /// Organisations: add, list, let a centre serve one.
    Org(Org),
    /// API tokens: issue, list, revoke.
    Token(Token),
    /// The root key: split it in three parts, or recover it from two.
    Key(Key),
    /// Channels out of the house: send a test message, list ready-made gateways.
    Notify(Notify),
    /// Warnings that others send: take a message in by hand.
    Warning(Warning),
    /// What is missing or worrying here, and what that means.
    Doctor(Place),
    /// Completions for a shell, on standard output.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
}

/// Where the data is: a folder on this machine, or a running server.
#[derive(Clone, Debug, Args)]
pub(crate) struct Place {
    /// Data folder of an installation that no server has open.
    #[arg(long, env = "VARSKO_DATA", conflicts_with = "url", global = true)]
    pub(crate) data: Option<PathBuf>,
    /// Address of a running server, such as http://127.0.0.1:8400.
    #[arg(long, env = "VARSKO_URL", global = true)]
    pub(crate) url: Option<String>,
    /// API token for that server.
    #[arg(long, env = "VARSKO_TOKEN", hide_env_values = true, global = true)]
    pub(crate) token: Option<String>,
    /// Answer in JSON, for scripts.
    #[arg(long, global = true)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Demo {
    /// Address to listen on.
    #[arg(long, default_value = "127.0.0.1:8400")]
    pub(crate) listen: SocketAddr,
    /// Keep the demo in this folder. Without it nothing is kept once the demo is ended.
    #[arg(long)]
    pub(crate) data: Option<PathBuf>,
    /// How many seconds the first thirteen days take.
    #[arg(long, default_value_t = 240, value_parser = clap::value_parser!(u32).range(5..=86_400))]
    pub(crate) seconds: u32,
    #[command(flatten)]
    pub(crate) map: Map,
}

#[derive(Debug, Args)]
pub(crate) struct Serve {
    /// Data folder; made when it is not there.
    #[arg(long, env = "VARSKO_DATA", default_value = "varsko-data")]
    pub(crate) data: PathBuf,
    /// Address to listen on [default: 127.0.0.1:8400].
    #[arg(long, env = "VARSKO_LISTEN")]
    pub(crate) listen: Option<SocketAddr>,
    /// Public address of this installation; with https, cookies are bound to TLS. May be repeated.
    #[arg(long = "public-url", env = "VARSKO_PUBLIC_URL", value_delimiter = ',')]
    pub(crate) public_urls: Vec<String>,
    /// Serve GraphiQL at /graphiql.
    #[arg(long, env = "VARSKO_GRAPHIQL")]
    pub(crate) graphiql: bool,
    #[command(flatten)]
    pub(crate) map: Map,
}

#[derive(Debug, Args)]
pub(crate) struct Tail {
    /// The incident's id; the newest one you may read when left out.
    pub(crate) incident: Option<String>,
    /// Go on after this position; from the beginning when left out.
    #[arg(long)]
    pub(crate) after: Option<u64>,
    /// Stop once everything recorded so far was printed.
    #[arg(long)]
    pub(crate) no_follow: bool,
    #[command(flatten)]
    pub(crate) place: Place,
}

/// Which of its two times an entry is replayed by.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Basis {
    /// When it was recorded: what was known.
    Recorded,
    /// When it happened.
    Occurred,
}

#[derive(Debug, Args)]
pub(crate) struct Replay {
    /// The incident's id; the newest one you may read when left out.
    pub(crate) incident: Option<String>,
    /// How many times faster than it happened, 1 to 3600.
    #[arg(long, default_value_t = 60.0)]
    pub(crate) speed: f64,
    /// From this instant (RFC 3339); from the beginning when left out.
    #[arg(long)]
    pub(crate) from: Option<String>,
    /// To this instant (RFC 3339); to the end when left out.
    #[arg(long)]
    pub(crate) to: Option<String>,
    /// Which time to go by.
    #[arg(long, value_enum, default_value = "occurred")]
    pub(crate) basis: Basis,
    /// Never wait longer than this many seconds between two lines.
    #[arg(long)]
    pub(crate) max_gap_seconds: Option<u32>,
    #[command(flatten)]
    pub(crate) place: Place,
}

#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The spreadsheet, as CSV.
    pub(crate) file: PathBuf,
    /// Whose log it is: id, short name or full name. Needed when several organisations are known.
    #[arg(long)]
    pub(crate) organisation: Option<String>,
    /// Title of the incident; the file's name when left out.
    #[arg(long)]
    pub(crate) title: Option<String>,
    /// Add to this incident instead of opening one.
    #[arg(long)]
    pub(crate) incident: Option<String>,
    /// It was an exercise.
    #[arg(long)]
    pub(crate) exercise: bool,
    /// Only read the file and tell what would be imported.
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[command(flatten)]
    pub(crate) place: Place,
}

/// Forms a log can be taken out in.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Format {
    /// A spreadsheet.
    Csv,
    /// One JSON object a line.
    Jsonl,
    /// Entries with their proofs: verifies anywhere, without a server.
    Proof,
    /// A document to read on paper and to file: PDF/A-2a, PDF/UA-1.
    Pdf,
    /// One JSON object with everything that the document says, and its checkpoint.
    Json,
    /// Everything an archive keeps of it, in a ZIP: documents, spreadsheet, proof, files, and what they are.
    Archive,
}

#[derive(Clone, Debug, Args)]
pub(crate) struct Export {
    /// The incident's id; the newest one you may read when left out.
    pub(crate) incident: Option<String>,
    /// Form.
    #[arg(long, value_enum, default_value = "csv")]
    pub(crate) format: Format,
    /// File to write; standard output when left out.
    #[arg(long, short)]
    pub(crate) output: Option<PathBuf>,
    /// A situation report of the incident, by its id, in place of the log; as `pdf`, `csv` or `json`.
    #[arg(long, value_name = "REPORT")]
    pub(crate) report: Option<String>,
    /// The report of an evaluation, by its id, in place of the log; as `pdf`, `csv` or `json`.
    #[arg(long, value_name = "EVALUATION", conflicts_with = "report")]
    pub(crate) evaluation: Option<String>,
    /// Folder to put the files in that belong to the entries taken out; made when it is not there.
    #[arg(long, value_name = "DIR")]
    pub(crate) attachments: Option<PathBuf>,
    /// Only entries that may leave the participants: this scope or wider.
    #[arg(long, value_parser = ["own", "participants", "county", "public"])]
    pub(crate) scope: Option<String>,
    #[command(flatten)]
    pub(crate) place: Place,
}

#[derive(Debug, Args)]
pub(crate) struct Verify {
    /// A data folder, a backup folder, or an exported proof.
    #[arg(default_value = "varsko-data")]
    pub(crate) what: PathBuf,
    /// A checkpoint kept elsewhere: shows a missing tail, which no log can show by itself.
    #[arg(long)]
    pub(crate) checkpoint: Option<PathBuf>,
    /// Answer in JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Backup {
    /// Folder to write the backup to; it must not exist or be empty.
    pub(crate) to: PathBuf,
    /// Data folder; a server may have it open.
    #[arg(long, env = "VARSKO_DATA", default_value = "varsko-data")]
    pub(crate) data: PathBuf,
    /// Answer in JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Drill {
    /// Data folder; a server may have it open.
    #[arg(long, env = "VARSKO_DATA", default_value = "varsko-data")]
    pub(crate) data: PathBuf,
    /// Answer in JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Documentation {
    /// The organisation's id.
    pub(crate) organisation: OrganisationId,
    /// Form.
    #[arg(long, value_enum, default_value = "csv")]
    pub(crate) format: DocumentForm,
    /// The clock it is judged by, such as 2027-01-01T00:00:00+01:00; now when left out.
    #[arg(long)]
    pub(crate) at: Option<Timestamp>,
    /// File to write; standard output when left out.
    #[arg(long, short)]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) place: Place,
}

#[derive(Debug, Args)]
pub(crate) struct Paper {
    /// Which.
    #[arg(value_enum)]
    pub(crate) kind: PaperKind,
    /// The organisation's id.
    pub(crate) organisation: OrganisationId,
    /// Form.
    #[arg(long, value_enum, default_value = "pdf")]
    pub(crate) format: PaperForm,
    /// Of the ROS: number of the revision, or `draft`; the newest one adopted when left out.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) revision: Option<String>,
    /// Of the annual report: the year; this one when left out.
    #[arg(long)]
    pub(crate) year: Option<i32>,
    /// File to write; standard output when left out.
    #[arg(long, short)]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) place: Place,
}

/// What an organisation files of its year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum PaperKind {
    /// A revision of the comprehensive risk and vulnerability analysis (helhetlig ROS).
    Ros,
    /// The follow-up plan (oppfølgingsplan) with the annual wheel, exercises, supervision and training.
    FollowUpPlan,
    /// The annual report (årsrapport).
    AnnualReport,
}

/// Forms of what is filed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum PaperForm {
    /// PDF/A-2a and PDF/UA-1.
    Pdf,
    /// A spreadsheet with a row for whatever stands in it.
    Csv,
    /// One JSON document.
    Json,
}

/// Forms of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum DocumentForm {
    /// A spreadsheet with one row for each piece of evidence.
    Csv,
    /// One JSON document.
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct Restore {
    /// The backup.
    pub(crate) from: PathBuf,
    /// Folder to restore into; it must not exist or be empty.
    pub(crate) to: PathBuf,
    /// Answer in JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Key {
    #[command(subcommand)]
    pub(crate) action: KeyAction,
}

#[derive(Debug, Subcommand)]
pub(crate) enum KeyAction {
    /// Print the root key in three parts; any two bring it back. Keep them in three places.
    Split {
        /// Data folder.
        #[arg(long, env = "VARSKO_DATA", default_value = "varsko-data")]
        data: PathBuf,
    },
    /// Read two parts, a line each, from standard input and put the key back into the folder.
    Recover {
        /// Data folder.
        #[arg(long, env = "VARSKO_DATA", default_value = "varsko-data")]
        data: PathBuf,
    },
}
