//! Every preset makes a driver, and what cannot be used is refused in a sentence without a secret.

use super::*;
use crate::driver::Message;
use crate::secret::Secret;
use crate::template::Template;

fn read(text: &str) -> ChannelSettings {
    toml::from_str(text).unwrap()
}

fn refused(text: &str) -> SettingsError {
    driver_of("sms", &read(text), &|_, _| None).err().unwrap()
}

/// Values that any preset may ask for.
fn values() -> BTreeMap<String, String> {
    let names = "user from from_type platform_id partner_id gate server service_id service_plan \
                 account application";
    let value = |name: &str| (name.to_owned(), format!("{name}.example.no"));
    names.split_whitespace().map(value).collect()
}

fn all_secrets(_: &str, name: &str) -> Option<Secret> {
    Some(Secret::from(match name {
        "url" => "https://hook.example.no/1",
        _ => "hemmelig",
    }))
}

#[test]
fn every_preset_makes_a_driver_and_a_body_of_its_own_kind() {
    let message = Message {
        reference: "r".into(),
        to: "+4791234567".into(),
        name: "Kari".into(),
        subject: "VARSEL".into(),
        text: "Flom \"i\" elva\n<nå> & her".into(),
        link: None,
    };
    let (values, secret) = (values(), |name: &str| all_secrets("", name));
    let own = Own {
        values: &values,
        secret: &secret,
    };
    let all = presets();
    assert!(all.len() >= 9);
    for preset in all {
        let settings = ChannelSettings {
            preset: Some(preset.name.clone()),
            values: values.clone(),
            ..ChannelSettings::default()
        };
        let driver = driver_of("sms", &settings, &all_secrets);
        assert!(driver.is_ok(), "{}: {:?}", preset.name, driver.err());
        let body = Template::read(&preset.http.body, preset.http.escape, &own).unwrap();
        let body = body.fill(&message);
        if preset.http.escape == Escape::Json {
            let json: serde_json::Value = serde_json::from_str(&body).unwrap();
            assert!(json.to_string().contains("<nå> & her"), "{}", preset.name);
        } else {
            let fields: BTreeMap<_, _> = form_urlencoded::parse(body.as_bytes()).collect();
            assert_eq!(fields["To"], "+4791234567", "{}", preset.name);
        }
    }
}

#[test]
fn words_in_a_call_stay_words_of_the_call() {
    let presets = presets();
    let voice = presets
        .iter()
        .find(|preset| preset.name == "twilio-voice")
        .unwrap();
    let (values, secret) = (values(), |name: &str| all_secrets("", name));
    let own = Own {
        values: &values,
        secret: &secret,
    };
    let message = Message {
        reference: String::new(),
        to: String::new(),
        name: String::new(),
        subject: String::new(),
        text: "</Say><Dial>829</Dial>&Url=x".into(),
        link: None,
    };
    let body = Template::read(&voice.http.body, voice.http.escape, &own).unwrap();
    let body = body.fill(&message);
    let fields: BTreeMap<_, _> = form_urlencoded::parse(body.as_bytes()).collect();
    assert!(!fields.contains_key("Url") && !fields["Twiml"].contains("<Dial>"));
    assert!(fields["Twiml"].contains("&lt;Dial&gt;829"));
}

#[test]
fn a_channel_is_carried_in_exactly_one_way() {
    assert_eq!(refused(""), SettingsError::OneWay);
    assert_eq!(
        refused("preset = \"slack\"\n[http]\nurl = \"http://x\""),
        SettingsError::OneWay
    );
    let unknown = refused("preset = \"brevdue\"").to_string();
    assert!(unknown.contains("brevdue") && unknown.contains("link-mobility-sms"));
}

#[test]
fn what_is_missing_or_out_of_bounds_is_named() {
    assert_eq!(
        refused("preset = \"slack\""),
        SettingsError::SecretMissing("url".into())
    );
    let many = "at_once = 65\n[http]\nurl = \"http://x\"";
    let out = SettingsError::OutOfBounds {
        field: "at_once",
        most: 64,
    };
    assert_eq!(refused(many), out);
    let from = "[smtp]\nhost = \"localhost\"\nfrom = \"Varsko\"";
    assert!(refused(from).to_string().contains("smtp.from"));
    let user = "[smtp]\nhost = \"localhost\"\nuser = \"v\"\nfrom = \"v@example.no\"";
    assert_eq!(
        refused(user),
        SettingsError::SecretMissing("password".into())
    );
    assert!(toml::from_str::<ChannelSettings>("pre_set = \"slack\"").is_err());
}

#[test]
fn a_gateway_tells_us_something_only_with_a_secret_of_its_own() {
    let sms = ChannelSettings {
        preset: Some("link-mobility-sms".into()),
        ..ChannelSettings::default()
    };
    assert!(inbound_of("sms", &sms, &all_secrets).unwrap().is_some());
    assert!(inbound_of("sms", &sms, &|_, _| None).unwrap().is_none());
    let slack = ChannelSettings {
        preset: Some("slack".into()),
        ..ChannelSettings::default()
    };
    assert!(inbound_of("teams", &slack, &all_secrets).unwrap().is_none());
}
