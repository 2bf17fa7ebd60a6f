//! The demo: a living log within seconds, on this machine, without set-up.
//!
//! It plays the flood of August 2023 from its own spreadsheet log and sets an exercise beside it.
//! Ended in order it leaves nothing behind; cut off, it goes on where it was.

pub(crate) mod access;
mod cast;
mod clock;
mod exercise;
mod play;
mod ros;
mod scenes;
mod stage;
mod story;
mod year;

use crate::channels::{Channels, NotifySettings};
use crate::cli::Demo;
use crate::folder::DataFolder;
use crate::installation::Installation;
use crate::serve::{Bounds, Face, Server};
use crate::tiles::MapSettings;
use crate::trouble::{Exit, Trouble};
use cast::{ORGANISATIONS, PASSWORD, USERS};
use clock::StoryClock;
use play::Play;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use varsko_domain::Timestamp;
use varsko_journal::Read;

/// How long before the first warning the stage is set, in milliseconds: an hour.
const BEFORE_MS: i64 = 3_600_000;
/// Folder of a demo's data beside the word it leaves.
const DATA: &str = "data";

/// Runs the demo until it is ended.
pub(crate) async fn run(demo: Demo) -> Result<(), Trouble> {
    if let Some(folder) = &demo.data {
        return host(&demo, folder.clone(), false).await;
    }
    if demo.listen.port() == 0 {
        // Whichever port it gets, nobody could come back to it: a folder of its own.
        let folder = tempfile::tempdir();
        let folder = folder.map_err(|error| Trouble::new(Exit::Data, error.to_string()))?;
        return host(&demo, folder.path().join(DATA), true).await;
    }
    let folder = access::folder(demo.listen.port()).join(DATA);
    host(&demo, folder, true).await
}

async fn host(demo: &Demo, path: PathBuf, forget: bool) -> Result<(), Trouble> {
    let play = Play::read()?;
    let tiles = demo.map.clone().over(MapSettings::default()).tiles();
    let tiles = tiles.map_err(|why| Trouble::new(Exit::Usage, why))?;
    let began = Timestamp(play.begins().0 - BEFORE_MS);
    let clock = Arc::new(StoryClock::standing_at(began));
    let folder = DataFolder::create(&path)?;
    let told = clock.clone();
    let opened = tokio::task::spawn_blocking(move || Installation::open(folder, told)).await;
    let mut installation =
        opened.map_err(|error| Trouble::new(Exit::Data, error.to_string()))??;
    installation.demo = true;
    installation.tiles = tiles;
    let installation = Arc::new(installation);
    let resume_at = newest(&installation)?.unwrap_or(began);
    clock.glide_to(resume_at, 0);

    stage::set(&installation, began).await?;
    ros::adopt(&installation, began).await?;
    year::keep(&installation, began).await?;
    exercise::play(&installation, began).await?;
    let token = stage::token(&installation, "leder")?;
    let face = Face {
        listen: demo.listen,
        public_urls: Vec::new(),
        graphiql: Some(crate::serve::examples()),
    };
    // Nothing leaves the house in a demo, whatever the story queues.
    let nothing = Channels::set_up(&NotifySettings::default(), &[], &installation.folder);
    let server = Server::listen(
        installation.clone(),
        Arc::new(nothing),
        face,
        Bounds::default(),
    )
    .await?;
    access::announce(server.address, &token)?;
    greet(server.address, &installation, &token)?;

    let players = installation.clone();
    let seconds = demo.seconds;
    let playing = tokio::spawn(async move {
        if let Err(trouble) = play.run(&players, &clock, seconds, resume_at).await {
            eprintln!("varsko: {trouble}");
        }
        clock.end_of_story();
    });
    let port = server.address.port();
    server.run(crate::serve::asked_to_end()).await;
    playing.abort();
    let _ = playing.await; // aborted: nothing to learn from it
    access::withdraw(port);
    installation.engine.clone().shutdown().await;
    drop(installation);
    if forget {
        std::fs::remove_dir_all(&path).map_err(|error| Trouble::file(&path, &error))?;
    }
    Ok(())
}

/// When the newest event was recorded, if there is one.
fn newest(installation: &Installation) -> Result<Option<Timestamp>, Trouble> {
    let reader = installation.engine.reader();
    let newest = reader.read(reader.head()?.saturating_sub(1), 1)?;
    Ok(newest
        .first()
        .map(|event| Timestamp(event.header.recorded_at)))
}

/// What a newcomer needs to see: where it is, and who they can be.
fn greet(address: SocketAddr, installation: &Installation, token: &str) -> Result<(), Trouble> {
    println!("\n  Varsko demo: the flood «Hans», August 2023, played in minutes.");
    println!("  Two weeks pass quickly here; every time you see is the story's own.\n");
    println!("    Open        http://{address}/          sign in as any of these");
    println!("    GraphiQL    http://{address}/graphiql");
    println!("    Follow      varsko tail                 in a second terminal");
    println!("    Watch again varsko replay --speed 600\n");
    println!("    Login            Role                 Organisation      (password: {PASSWORD})");
    for user in USERS {
        let organisation = ORGANISATIONS
            .iter()
            .find(|cast| cast.key == user.organisation);
        let short = organisation.map_or("", |cast| cast.short);
        println!("    {:<16} {:<20} {short}", user.login, user.role.literal());
    }
    println!("\n    Flood       {}", Play::incident());
    println!("    Token       {token}   (crisis leader)");
    println!("    Data        {}", installation.folder.path().display());
    println!("\n  End it with Ctrl-C.\n");
    Ok(())
}
