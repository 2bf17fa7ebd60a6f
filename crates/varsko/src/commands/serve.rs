//! `varsko serve`.

use crate::channels::Channels;
use crate::cli::Serve;
use crate::edge::{self, SystemClock};
use crate::feeds;
use crate::folder::{DataFolder, SETTINGS_FILE};
use crate::installation::Installation;
use crate::serve::{
    Bounds, Face, Server, asked_to_end, examples, start_courier, start_drills,
    start_standing_orders,
};
use crate::trouble::{Exit, Trouble};
use std::net::SocketAddr;
use std::sync::Arc;

/// Where a server listens unless told otherwise: this machine alone.
const LISTEN: SocketAddr =
    SocketAddr::new(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 8400);

pub(super) async fn run(serve: Serve) -> Result<(), Trouble> {
    let folder = DataFolder::create(&serve.data)?;
    let settings = folder.settings()?;
    let tiles = serve.map.over(settings.map).tiles();
    let tiles = tiles.map_err(|why| Trouble::new(Exit::Usage, why))?;
    let open = folder.clone();
    let opened =
        tokio::task::spawn_blocking(move || Installation::open(open, Arc::new(SystemClock))).await;
    let mut installation =
        opened.map_err(|error| Trouble::new(Exit::Data, error.to_string()))??;
    installation.tiles = tiles;
    let installation = Arc::new(installation);
    if installation.key_is_new {
        super::tell_of_new_key(&folder)?;
    }
    let public_urls = if serve.public_urls.is_empty() {
        settings.public_urls
    } else {
        serve.public_urls
    };
    let graphiql = serve.graphiql || settings.graphiql.unwrap_or(false);
    let face = Face {
        listen: serve.listen.or(settings.listen).unwrap_or(LISTEN),
        public_urls,
        graphiql: graphiql.then(examples),
    };
    let channels = Channels::set_up(&settings.notify, &face.public_urls, &folder);
    tell_of_channels(&channels);
    let channels = Arc::new(channels);
    let server = Server::listen(
        installation.clone(),
        channels.clone(),
        face,
        Bounds::default(),
    )
    .await?;
    println!("varsko listens on http://{}", server.address);
    println!(
        "data in {} (settings: {SETTINGS_FILE})",
        folder.path().display()
    );
    offer_setup(&installation, server.address)?;
    let courier = start_courier(installation.clone(), channels);
    let standing = start_standing_orders(installation.clone());
    let drills = start_drills(installation.clone());
    let feeds = feeds::start(&installation, &settings.feeds);
    server.run(asked_to_end()).await;
    feeds.end().await;
    drills.end().await;
    standing.end().await;
    courier.end().await;
    installation.engine.clone().shutdown().await;
    println!("varsko has stopped; everything is on disk");
    Ok(())
}

/// Says what leaves the house by itself, and what does not: then people are reached by hand (G-12).
fn tell_of_channels(channels: &Channels) {
    for (channel, why) in channels.troubles() {
        eprintln!("varsko: messages by {channel} are not sent: {why}");
    }
    let ready: Vec<_> = channels.ready().map(|channel| channel.literal()).collect();
    if ready.is_empty() {
        println!("no channel is set up: notifications are logged here, and people reached by hand");
    } else {
        println!("notifications leave by {}", ready.join(", "));
    }
}

/// While nobody has an account, whoever reads this output may create the first.
fn offer_setup(installation: &Installation, address: SocketAddr) -> Result<(), Trouble> {
    if installation.access.has_accounts()? {
        return Ok(());
    }
    let code = installation.access.issue_setup_code(edge::now().0)?;
    println!(
        "first start: open http://{address}/setup/{} once, within 24 hours",
        code.expose()
    );
    Ok(())
}
