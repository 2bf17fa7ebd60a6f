//! The shapes of what a server answers.

use super::entry::{Entry, Incident};
use super::socket::Lost;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

#[derive(Deserialize)]
pub(super) struct Found {
    pub(super) installation: Installation,
    #[serde(default)]
    pub(super) incident: Option<Incident>,
    #[serde(default)]
    pub(super) real: Page<Incident>,
    #[serde(default)]
    pub(super) exercises: Page<Incident>,
}

#[derive(Deserialize)]
pub(super) struct Installation {
    pub(super) id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Page<N> {
    pub(super) edges: Vec<Edge<N>>,
    #[serde(default)]
    pub(super) page_info: PageInfo,
}

impl<N> Default for Page<N> {
    fn default() -> Self {
        Self {
            edges: Vec::new(),
            page_info: PageInfo::default(),
        }
    }
}

#[derive(Deserialize)]
pub(super) struct Edge<N> {
    pub(super) node: N,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct PageInfo {
    pub(super) has_next_page: bool,
    pub(super) end_cursor: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct LogItem<T> {
    pub(super) incident_log: T,
}

#[derive(Deserialize)]
pub(super) struct ReplayItem {
    pub(super) replay: Step,
}

#[derive(Deserialize)]
pub(super) struct Step {
    pub(super) time: String,
    pub(super) entry: Box<RawValue>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Board {
    pub(super) status_board: Vec<Value>,
}

impl Found {
    /// The incident asked for; else the newest, an exercise only when there is nothing else.
    pub(super) fn newest(self) -> Option<Incident> {
        let listed = self.real.edges.into_iter().chain(self.exercises.edges);
        self.incident
            .or_else(|| listed.map(|edge| edge.node).next())
    }
}

pub(super) fn entry(raw: Box<RawValue>) -> Result<Entry, Lost> {
    Entry::read(raw).map_err(|_| Lost::NotVarsko(UNREADABLE.into()))
}

pub(super) fn read<'a, T: Deserialize<'a>>(data: &'a RawValue) -> Result<T, Lost> {
    serde_json::from_str(data.get()).map_err(|_| Lost::NotVarsko(UNREADABLE.into()))
}

const UNREADABLE: &str =
    "its answer has another shape; server and command may be of different versions";
