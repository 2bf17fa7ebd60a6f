//! A mail server: takes letters, and undoes what mail does to their words.

use super::{Living, Mood, Shared};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// One letter it took.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Taken {
    /// The envelope's recipient.
    pub(crate) to: String,
    pub(crate) message_id: String,
    /// Its headers as they came, unfolded.
    pub(crate) headers: String,
    pub(crate) text: String,
}

/// A running mail server.
pub(crate) struct MailServer(Living<Taken>);

impl MailServer {
    pub(crate) fn start() -> Self {
        Self(Living::start(async |listener, shared| {
            loop {
                let Ok((stream, _)) = listener.accept().await else {
                    return;
                };
                tokio::spawn(talk(stream, shared.clone()));
            }
        }))
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.0.address
    }

    pub(crate) fn be(&self, mood: Mood) {
        *self.0.shared.mood.lock().unwrap() = mood;
    }

    /// The letters it took, in order.
    pub(crate) fn took(&self) -> Vec<Taken> {
        self.0.shared.took.lock().unwrap().clone()
    }
}

/// One conversation; ends when the client leaves or the mood does not allow it.
async fn talk(stream: TcpStream, shared: Arc<Shared<Taken>>) -> Option<()> {
    let (reading, mut writing) = stream.into_split();
    let mut lines = BufReader::new(reading).lines();
    if shared.mood() == Mood::Silent {
        return std::future::pending().await;
    }
    let greeting = match shared.mood() {
        Mood::Rubbish => "HTTP/1.1 200 OK\r\n\r\nhei",
        _ => "220 prøve.example.no ESMTP",
    };
    say(&mut writing, greeting).await?;
    let mut to = String::new();
    loop {
        let line = lines.next_line().await.ok()??;
        let verb = line.get(..4).unwrap_or_default().to_uppercase();
        let answer = match verb.as_str() {
            "EHLO" => "250-prøve.example.no\r\n250 8BITMIME",
            "RCPT" => match shared.mood() {
                Mood::Failing => "451 try again later",
                Mood::Refusing => "550 no such user",
                _ => {
                    to = line.split(['<', '>']).nth(1)?.to_owned();
                    "250 ok"
                }
            },
            "DATA" => {
                say(&mut writing, "354 go on").await?;
                let mut letter = Vec::new();
                loop {
                    let line = lines.next_line().await.ok()??;
                    if line == "." {
                        break;
                    }
                    letter.push(line.strip_prefix('.').map_or(line.clone(), str::to_owned));
                }
                shared.take(read(&to, &letter));
                "250 queued"
            }
            "QUIT" => "221 bye",
            _ => "250 ok",
        };
        say(&mut writing, answer).await?;
    }
}

async fn say(to: &mut (impl AsyncWriteExt + Unpin), words: &str) -> Option<()> {
    to.write_all(format!("{words}\r\n").as_bytes()).await.ok()
}

/// A letter from its lines.
fn read(to: &str, lines: &[String]) -> Taken {
    let end = lines.iter().position(String::is_empty).unwrap();
    let headers = lines[..end]
        .join("\n")
        .replace("\n ", " ")
        .replace("\n\t", " ");
    let body = lines[end + 1..].join("\r\n");
    let encoding = header(&headers, "Content-Transfer-Encoding").to_lowercase();
    let text = match encoding.as_str() {
        "base64" => BASE64_STANDARD.decode(body.replace("\r\n", "")).unwrap(),
        "quoted-printable" => quoted_printable(&body),
        _ => body.into_bytes(),
    };
    Taken {
        to: to.to_owned(),
        message_id: header(&headers, "Message-ID"),
        headers,
        text: String::from_utf8(text).unwrap(),
    }
}

/// What stands in a header; nothing when it is not there.
pub(super) fn header(headers: &str, name: &str) -> String {
    let start = format!("{}:", name.to_lowercase());
    let line = headers
        .lines()
        .find(|line| line.to_lowercase().starts_with(&start));
    line.map(|line| line[start.len()..].trim().to_owned())
        .unwrap_or_default()
}

fn quoted_printable(body: &str) -> Vec<u8> {
    let body = body.replace("=\r\n", "");
    let mut bytes = Vec::new();
    let mut rest = body.as_bytes();
    while let Some((first, others)) = rest.split_first() {
        if *first == b'=' {
            let code = std::str::from_utf8(&others[..2]).unwrap();
            bytes.push(u8::from_str_radix(code, 16).unwrap());
            rest = &others[2..];
        } else {
            bytes.push(*first);
            rest = others;
        }
    }
    bytes
}
