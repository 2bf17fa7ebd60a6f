//! E-mail over the municipality's own relay.

use crate::driver::{Driver, Failure, Message, Outcome};
use crate::secret::Secret;
use crate::settings::{SettingsError, SmtpSecurity, SmtpSettings};
use futures_util::future::BoxFuture;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MessageBuilder};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use std::time::Duration;

/// A mail server, and from whom the mail is.
pub struct MailDriver {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    timeout: Duration,
}

impl MailDriver {
    pub(crate) fn new(
        settings: &SmtpSettings,
        password: Option<Secret>,
        timeout: Duration,
    ) -> Result<Self, SettingsError> {
        let from = settings.from.parse().map_err(|_| SettingsError::Unusable {
            field: "smtp.from",
            why: "it must be an address, or a name and an address in <>".into(),
        })?;
        let (tls, port) = match settings.security {
            SmtpSecurity::Starttls => (Tls::Required(trust(settings)?), 587),
            SmtpSecurity::Tls => (Tls::Wrapper(trust(settings)?), 465),
            SmtpSecurity::None => (Tls::None, 25),
        };
        let host = settings.host.as_str();
        let mut transport = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host)
            .port(settings.port.unwrap_or(port))
            .tls(tls)
            .timeout(Some(timeout));
        if let Some(user) = &settings.user {
            let password = password.ok_or(SettingsError::SecretMissing("password".into()))?;
            let credentials = Credentials::new(user.clone(), password.expose().to_owned());
            transport = transport.credentials(credentials);
        }
        Ok(Self {
            transport: transport.build(),
            from,
            timeout,
        })
    }

    fn letter(&self, message: &Message) -> Result<lettre::Message, Failure> {
        let address: Address = message.to.trim().parse().map_err(no_address)?;
        // Named after the attempt, so that whoever gets it twice can tell.
        let id = format!("<{}@{}>", message.reference, self.from.email.domain());
        let built = lettre::Message::builder()
            .message_id(Some(id))
            .from(self.from.clone())
            .to(Mailbox::new(Some(one_line(&message.name)), address))
            .subject(one_line(&message.subject));
        sent_by_a_machine(built)
            .header(ContentType::TEXT_PLAIN)
            .body(message.text.clone())
            .map_err(|_| Failure::lasting("meldingen kan ikke skrives som e-post"))
    }

    async fn hand_over(&self, message: &Message) -> Result<(), Failure> {
        let letter = self.letter(message)?;
        let sending = self.transport.send(letter);
        match tokio::time::timeout(self.timeout, sending).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(refusal(&error)),
            Err(_) => Err(Failure::passing("e-posttjeneren svarte ikke i tide")),
        }
    }
}

impl Driver for MailDriver {
    fn send<'a>(&'a self, message: &'a Message) -> BoxFuture<'a, Outcome> {
        Box::pin(async move {
            match self.hand_over(message).await {
                // A server's words for having taken it are no name for it.
                Ok(()) => Outcome::Sent { reference: None },
                Err(failure) => Outcome::Failed(failure),
            }
        })
    }
}

/// Words as they may stand in a header: a line break would begin another.
fn one_line(words: &str) -> String {
    let plain = words.chars().map(|c| if c.is_control() { ' ' } else { c });
    plain.collect()
}

/// No absence message is wanted in return (RFC 3834).
fn sent_by_a_machine(letter: MessageBuilder) -> MessageBuilder {
    let name = HeaderName::new_from_ascii_str("Auto-Submitted");
    letter.raw_header(HeaderValue::new(name, "auto-generated".into()))
}

fn no_address(_: lettre::address::AddressError) -> Failure {
    Failure::lasting("adressen er ikke en e-postadresse")
}

/// Why a server did not take a letter. Of its words only the code is kept: they may repeat an address.
fn refusal(error: &lettre::transport::smtp::Error) -> Failure {
    if let Some(code) = error.status() {
        let reason = format!("e-posttjeneren svarte {code}");
        let retry = !error.is_permanent();
        return Failure { reason, retry };
    }
    Failure::passing(if error.is_timeout() {
        "e-posttjeneren svarte ikke i tide"
    } else if error.is_response() {
        "e-posttjenerens svar var ikke til å forstå"
    } else if error.is_tls() {
        "den sikre forbindelsen til e-posttjeneren kom ikke i stand"
    } else {
        "e-posttjeneren er ikke å nå"
    })
}

fn trust(settings: &SmtpSettings) -> Result<TlsParameters, SettingsError> {
    let unusable = |why: String| SettingsError::Unusable {
        field: "smtp.ca_file",
        why,
    };
    let mut parameters = TlsParameters::builder(settings.host.clone());
    if let Some(file) = &settings.ca_file {
        let pem = std::fs::read(file).map_err(|error| unusable(error.to_string()))?;
        let certificate =
            Certificate::from_pem(&pem).map_err(|error| unusable(error.to_string()))?;
        parameters = parameters.add_root_certificate(certificate);
    }
    parameters
        .build()
        .map_err(|error| unusable(error.to_string()))
}
