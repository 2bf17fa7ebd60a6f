//! How other commands find a demo of ours that runs: a small file that only we can read.

use crate::trouble::Trouble;
use serde::{Deserialize, Serialize};
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::time::Duration;

/// How long a demo may take to show that it is there.
const KNOCK_MAX: Duration = Duration::from_millis(300);
/// The file's name.
const FILE: &str = "demo.json";
/// What the folders of demos are called, before their port.
const FOLDER: &str = "demo-";

/// A running demo: where it listens, and a token to use it with.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct RunningDemo {
    pub(crate) url: String,
    pub(crate) token: String,
    address: SocketAddr,
}

/// The folder of the demo on this port; its data too, unless told otherwise.
pub(crate) fn folder(port: u16) -> PathBuf {
    root().join(format!("{FOLDER}{port}"))
}

fn root() -> PathBuf {
    let state = std::env::var_os("XDG_STATE_HOME")
        .map(PathBuf::from)
        .filter(|path| path.is_absolute());
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".local/state"));
    state
        .or_else(home)
        .unwrap_or_else(std::env::temp_dir)
        .join("varsko")
}

/// Leaves word that a demo runs.
pub(crate) fn announce(address: SocketAddr, token: &str) -> Result<(), Trouble> {
    let folder = folder(address.port());
    crate::folder::make_private(&folder)?;
    let path = folder.join(FILE);
    let demo = RunningDemo {
        url: format!("http://{address}"),
        token: token.to_owned(),
        address,
    };
    let text = serde_json::to_vec(&demo).map_err(|error| Trouble::data(error.to_string()))?;
    std::fs::write(&path, text).map_err(|error| Trouble::file(&path, &error))
}

/// Takes the word back.
pub(crate) fn withdraw(port: u16) {
    // A file that cannot be removed is harmless: nobody answers at its address.
    let _ = std::fs::remove_file(folder(port).join(FILE));
}

/// A demo of ours that answers, if there is one.
pub(crate) fn running_demo() -> Option<RunningDemo> {
    let mut folders: Vec<_> = std::fs::read_dir(root())
        .ok()?
        .filter_map(Result::ok)
        .filter(|entry| entry.file_name().to_string_lossy().starts_with(FOLDER))
        .map(|entry| entry.path().join(FILE))
        .collect();
    folders.sort();
    folders
        .into_iter()
        .filter_map(|path| serde_json::from_slice::<RunningDemo>(&std::fs::read(path).ok()?).ok())
        .find(|demo| TcpStream::connect_timeout(&demo.address, KNOCK_MAX).is_ok())
}
