//! The channels of this installation: what `[notify]` in the settings says, with its secrets.
//!
//! A channel that cannot be set up is told about and left out; everything else goes on (G-12).

mod secrets;

pub(crate) use secrets::{SECRETS_FILE, SecretFile};

use crate::folder::DataFolder;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use varsko_domain::words::Channel;
use varsko_notify::{
    ChannelSettings, Console, Inbound, Pace, Post, Secret, driver_of, inbound_of, pace_of,
};

/// The console takes whatever it is given, at once.
const CONSOLE_PACE: Pace = Pace {
    at_once: 64,
    per_minute: 60_000,
    timeout: Duration::from_secs(1),
};

/// What `[notify]` says.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct NotifySettings {
    /// Address that answer links begin with; the first public address when left out.
    pub(crate) answer_url: Option<String>,
    /// SMS.
    pub(crate) sms: Option<ChannelSettings>,
    /// E-mail.
    pub(crate) email: Option<ChannelSettings>,
    /// Calls that read the message aloud.
    pub(crate) voice: Option<ChannelSettings>,
    /// Teams, Slack and the like.
    pub(crate) webhook: Option<ChannelSettings>,
}

impl NotifySettings {
    /// The channels that are stated, by what they are.
    fn stated(&self) -> impl Iterator<Item = (Channel, &ChannelSettings)> {
        let all = [
            (Channel::Sms, &self.sms),
            (Channel::Email, &self.email),
            (Channel::Voice, &self.voice),
            (Channel::Webhook, &self.webhook),
        ];
        all.into_iter()
            .filter_map(|(channel, stated)| Some((channel, stated.as_ref()?)))
    }
}

/// The channels, ready to carry.
pub(crate) struct Channels {
    posts: BTreeMap<Channel, Arc<Post>>,
    inbound: BTreeMap<Channel, Inbound>,
    troubles: Vec<(Channel, String)>,
    answer_url: Option<String>,
}

impl Channels {
    /// Sets up what the settings state.
    pub(crate) fn set_up(
        settings: &NotifySettings,
        public_urls: &[String],
        folder: &DataFolder,
    ) -> Self {
        let mut channels = Self {
            posts: BTreeMap::from([(Channel::Console, Post::new(Arc::new(Console), CONSOLE_PACE))]),
            inbound: BTreeMap::new(),
            troubles: Vec::new(),
            answer_url: answer_url(settings, public_urls),
        };
        let file = match SecretFile::read(folder) {
            Ok(file) => file,
            Err(trouble) => {
                let stated = settings.stated();
                channels.troubles = stated.map(|(of, _)| (of, trouble.clone())).collect();
                return channels;
            }
        };
        let secrets = |channel: &str, name: &str| file.secret(channel, name);
        for (channel, stated) in settings.stated() {
            if let Err(trouble) = channels.add(channel, stated, &secrets) {
                channels.troubles.push((channel, trouble.to_string()));
            }
        }
        channels
    }

    fn add(
        &mut self,
        channel: Channel,
        stated: &ChannelSettings,
        secrets: &dyn Fn(&str, &str) -> Option<Secret>,
    ) -> Result<(), varsko_notify::SettingsError> {
        let name = channel.literal();
        let driver = driver_of(name, stated, secrets)?;
        if let Some(inbound) = inbound_of(name, stated, secrets)? {
            self.inbound.insert(channel, inbound);
        }
        self.posts
            .insert(channel, Post::new(driver, pace_of(stated)?));
        Ok(())
    }

    /// The channel, if it is set up.
    pub(crate) fn post(&self, channel: Channel) -> Option<&Arc<Post>> {
        self.posts.get(&channel)
    }

    /// What comes back over a channel, if anything does.
    pub(crate) fn inbound(&self, channel: Channel) -> Option<&Inbound> {
        self.inbound.get(&channel)
    }

    /// The link with which a token answers; `None` when the installation has no public address.
    pub(crate) fn link(&self, token: &str) -> Option<String> {
        let url = self.answer_url.as_deref()?;
        Some(format!("{url}/svar/{token}"))
    }

    /// Whether messages can carry a link.
    pub(crate) fn has_links(&self) -> bool {
        self.answer_url.is_some()
    }

    /// The channels that leave the house and are ready.
    pub(crate) fn ready(&self) -> impl Iterator<Item = Channel> {
        let all = self.posts.keys().copied();
        all.filter(|channel| *channel != Channel::Console)
    }

    /// The channels that are stated and cannot be set up, and why not.
    pub(crate) fn troubles(&self) -> &[(Channel, String)] {
        &self.troubles
    }
}

fn answer_url(settings: &NotifySettings, public_urls: &[String]) -> Option<String> {
    let url = settings.answer_url.as_ref().or(public_urls.first())?;
    Some(url.trim_end_matches('/').to_owned())
}
