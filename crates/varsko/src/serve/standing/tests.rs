//! Standing orders on a real log: done with nobody logged in, and once, whatever is cut off.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its verdict")]

use super::*;
use crate::edge::{SystemClock, fresh_command};
use crate::folder::DataFolder;
use varsko_api::warnings::bring;
use varsko_domain::organisation::warnings::StandingOrders;
use varsko_domain::words::{ListOrder, WarningLevel, WarningNews};
use varsko_testkit::asks::{define_list, list, listed, set_warning_orders};
use varsko_testkit::cast::{BAERUM, founding, staff};
use varsko_testkit::{Ask, INCIDENT, LIST};

const ORANGE: &str = r#"<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
<identifier>hans-1</identifier><sender>noreply@met.no</sender>
<sent>2023-08-06T14:00:00+02:00</sent><status>Actual</status><msgType>Alert</msgType>
<info><language>no</language><event>Regn</event><severity>Severe</severity>
<headline>Ekstremt mye regn, oransje nivå</headline>
<parameter><valueName>MunicipalityId</valueName><value>3024</value></parameter>
<area><areaDesc>Bærum</areaDesc></area></info></alert>"#;

async fn opened(folder: &DataFolder) -> Arc<Installation> {
    let folder = folder.clone();
    let opening = move || Installation::open(folder, Arc::new(SystemClock));
    let opened = tokio::task::spawn_blocking(opening).await.unwrap();
    Arc::new(opened.ok().unwrap())
}

async fn done(installation: &Installation, ask: Ask) {
    let order = ask.order(INCIDENT, fresh_command());
    installation.engine.submit(order).await.unwrap();
}

/// Bærum opens an incident from orange on and starts its list there; an orange warning has come.
async fn warned(folder: &DataFolder) -> Arc<Installation> {
    let installation = opened(folder).await;
    for ask in founding() {
        done(&installation, ask).await;
    }
    let people = vec![listed(None, &[staff().person])];
    let crew = define_list(list(ListOrder::Parallel, people)).named(LIST.0);
    done(&installation, crew).await;
    let orders = StandingOrders {
        open_from: Some(WarningLevel::Orange),
        list: Some(LIST),
        ..StandingOrders::default()
    };
    done(&installation, set_warning_orders(orders)).await;
    takes(&installation, ORANGE).await;
    installation
}

async fn takes(installation: &Installation, message: &str) {
    for warning in varsko_feeds::read(message.as_bytes()).unwrap() {
        for brought in bring(&installation.engine, &warning, system).await {
            assert_eq!(
                (brought.organisation, brought.taken.unwrap()),
                (BAERUM, true)
            );
        }
    }
}

async fn sees_to_it(installation: &Arc<Installation>) {
    let directory = installation.engine.directory();
    assert!(look(installation, &directory).await);
}

/// What the one incident there is tells: the news of its warning, and how many lists were started.
fn only_incident(installation: &Installation) -> (Vec<WarningNews>, usize) {
    let pictures = installation.engine.pictures();
    assert_eq!(pictures.len(), 1);
    let picture = &pictures[0].1;
    assert!(!picture.exercise);
    assert!(!picture.header.observed.is_empty());
    let told = picture
        .warnings
        .iter()
        .flat_map(|(_, history)| history.iter());
    let told = told.map(|fact| {
        let varsko_domain::incident::warning::IncidentWarningEvent::Attached(said) = &fact.said;
        said.news
    });
    (told.collect(), picture.notifications.len())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_orange_warning_opens_an_incident_and_starts_a_list_once_with_nobody_logged_in() {
    // R-28
    let kept = tempfile::tempdir().unwrap();
    let folder = DataFolder::create(&kept.path().join("data")).ok().unwrap();
    let installation = warned(&folder).await;
    sees_to_it(&installation).await;
    assert_eq!(
        only_incident(&installation),
        (vec![WarningNews::Attached], 1)
    );
    let head = installation.engine.head();
    sees_to_it(&installation).await;
    assert_eq!(installation.engine.head(), head);

    // Its sender calls it off: the incident's log says so.
    let over = ORANGE
        .replace("hans-1", "hans-2")
        .replace("<msgType>Alert</msgType>", "<msgType>Cancel</msgType>")
        .replace(
            "<info>",
            "<references>noreply@met.no,hans-1,2023-08-06T14:00:00+02:00</references><info>",
        );
    takes(&installation, &over).await;
    sees_to_it(&installation).await;
    let news = vec![WarningNews::Attached, WarningNews::CalledOff];
    assert_eq!(only_incident(&installation), (news, 1));
    installation.engine.clone().shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_cut_off_goes_on_after_a_restart_and_nothing_happens_twice() {
    let kept = tempfile::tempdir().unwrap();
    let folder = DataFolder::create(&kept.path().join("data")).ok().unwrap();
    let installation = warned(&folder).await;
    // Cut off after the first step.
    let directory = installation.engine.directory();
    let organisation = &directory.standing.organisations[&BAERUM];
    let (warning, file) = directory.warnings.of(BAERUM).next().unwrap();
    let one = Carried {
        installation: &installation,
        organisation,
        warning,
        file,
    };
    let first = one
        .submit("incident", Command::OpenIncident(one.opening()))
        .await;
    assert!(matches!(first, Outcome::Done(_)));
    installation.engine.clone().shutdown().await;
    drop(installation);

    let again = opened(&folder).await;
    takes_nothing_new(&again).await;
    sees_to_it(&again).await;
    assert_eq!(only_incident(&again), (vec![WarningNews::Attached], 1));
    again.engine.clone().shutdown().await;
}

async fn takes_nothing_new(installation: &Installation) {
    for warning in varsko_feeds::read(ORANGE.as_bytes()).unwrap() {
        for brought in bring(&installation.engine, &warning, system).await {
            assert!(!brought.taken.unwrap());
        }
    }
}
