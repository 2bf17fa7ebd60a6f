//! Sealing a file in frames, so that nobody holds a whole one in memory.
//!
//! The STREAM construction over ChaCha20-Poly1305: each frame is sealed under the file's key with
//! a nonce of its number and of whether it is the last. So a frame that is altered, moved, left out
//! or put in, and an end that is cut off, does not open. Knows no folder and no event.

use std::io::{self, Read, Write};

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use sha2::{Digest, Sha256};

use super::{BlobKey, BlobName};
use crate::merkle::Hash;

/// Bytes of content in every frame but the last, which may have fewer.
pub const FRAME_BYTES: usize = 65_536;
const TAG_BYTES: usize = 16;
const DOMAIN: &[u8] = b"varsko/blob/1";

/// Why a sealed file does not give its content.
#[derive(Debug, thiserror::Error)]
pub enum BlobBroken {
    /// It is not there.
    #[error("the file is missing")]
    Missing,
    /// Its bytes are not those that were sealed.
    #[error("the file is altered: its bytes are not those that were sealed")]
    Altered,
    /// It cannot be read.
    #[error("the file cannot be read")]
    Unreadable(#[from] io::Error),
}

/// A file that was sealed: what must be known to find it, open it and believe it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedBlob {
    /// What it lies under.
    pub name: BlobName,
    /// What opens it.
    pub key: BlobKey,
    /// Bytes of its content.
    pub size: u64,
    /// SHA-256 of its content.
    pub content: Hash,
}

/// How many bytes a content of `size` bytes takes once sealed.
pub fn sealed_bytes(size: u64) -> u64 {
    let frames = size.div_ceil(FRAME_BYTES as u64).max(1);
    size.saturating_add(frames * TAG_BYTES as u64)
}

struct Frames {
    cipher: ChaCha20Poly1305,
    next: u32,
}

impl Frames {
    fn new(key: &BlobKey) -> Frames {
        Frames {
            cipher: ChaCha20Poly1305::new(key.bytes().into()),
            next: 0,
        }
    }

    /// The nonce of the next frame: seven zero bytes, its number, whether it is the last.
    fn nonce(&mut self, last: bool) -> io::Result<Nonce> {
        let mut nonce = [0; 12];
        nonce[7..11].copy_from_slice(&self.next.to_be_bytes());
        nonce[11] = u8::from(last);
        self.next = self
            .next
            .checked_add(1)
            .ok_or(io::ErrorKind::FileTooLarge)?;
        Ok(Nonce::from(nonce))
    }

    fn seal(&mut self, content: &[u8], last: bool) -> io::Result<Vec<u8>> {
        let payload = Payload {
            msg: content,
            aad: DOMAIN,
        };
        let nonce = self.nonce(last)?;
        Ok(self
            .cipher
            .encrypt(&nonce, payload)
            .expect("a frame is within the cipher's limit of 256 GiB"))
    }

    fn open(&mut self, sealed: &[u8], last: bool) -> Result<Vec<u8>, BlobBroken> {
        let payload = Payload {
            msg: sealed,
            aad: DOMAIN,
        };
        let nonce = self.nonce(last)?;
        self.cipher
            .decrypt(&nonce, payload)
            .map_err(|_| BlobBroken::Altered)
    }
}

/// A content on its way under the seal. Holds one frame at most.
pub(super) struct Sealing {
    frames: Frames,
    key: BlobKey,
    waiting: Vec<u8>,
    size: u64,
    content: Sha256,
    sealed: Sha256,
}

impl Sealing {
    pub(super) fn new(key: BlobKey) -> Sealing {
        Sealing {
            frames: Frames::new(&key),
            key,
            waiting: Vec::with_capacity(FRAME_BYTES),
            size: 0,
            content: Sha256::new(),
            sealed: Sha256::new(),
        }
    }

    /// Takes more of the content, and writes the frames it fills.
    pub(super) fn take(&mut self, mut bytes: &[u8], out: &mut impl Write) -> io::Result<()> {
        self.content.update(bytes);
        self.size += bytes.len() as u64;
        // A full frame waits until there is more: it may be the last, which is sealed as such.
        while self.waiting.len() + bytes.len() > FRAME_BYTES {
            let (fill, rest) = bytes.split_at(FRAME_BYTES - self.waiting.len());
            self.waiting.extend_from_slice(fill);
            bytes = rest;
            self.write_frame(false, out)?;
        }
        self.waiting.extend_from_slice(bytes);
        Ok(())
    }

    /// Seals what is left.
    pub(super) fn finish(mut self, out: &mut impl Write) -> io::Result<SealedBlob> {
        self.write_frame(true, out)?;
        Ok(SealedBlob {
            name: BlobName(self.sealed.finalize().into()),
            key: self.key,
            size: self.size,
            content: self.content.finalize().into(),
        })
    }

    fn write_frame(&mut self, last: bool, out: &mut impl Write) -> io::Result<()> {
        let frame = self.frames.seal(&self.waiting, last)?;
        self.waiting.clear();
        self.sealed.update(&frame);
        out.write_all(&frame)
    }
}

/// A sealed file on its way to a reader, frame by frame.
pub struct Opening<R> {
    source: R,
    frames: Frames,
    left: u64,
    done: bool,
    content: Sha256,
    expected: Hash,
}

impl<R: Read> Opening<R> {
    /// Opens what was sealed as `sealed`; nothing is read yet.
    pub(super) fn new(source: R, sealed: &SealedBlob) -> Opening<R> {
        Opening {
            source,
            frames: Frames::new(&sealed.key),
            left: sealed.size,
            done: false,
            content: Sha256::new(),
            expected: sealed.content,
        }
    }

    /// The next piece of the content, [`FRAME_BYTES`] at most; `None` once all of it was given. The
    /// last piece comes only when the whole content is the one that was sealed.
    ///
    /// # Errors
    /// [`BlobBroken`]; nothing that was given before may be taken for the whole content then.
    pub fn next_piece(&mut self) -> Result<Option<Vec<u8>>, BlobBroken> {
        if self.done {
            return Ok(None);
        }
        let length = self.left.min(FRAME_BYTES as u64) as usize;
        self.left -= length as u64;
        let last = self.left == 0;
        let mut frame = vec![0; length + TAG_BYTES];
        self.source
            .read_exact(&mut frame)
            .map_err(|error| match error.kind() {
                io::ErrorKind::UnexpectedEof => BlobBroken::Altered,
                _ => BlobBroken::Unreadable(error),
            })?;
        let piece = self.frames.open(&frame, last)?;
        self.content.update(&piece);
        if last {
            self.done = true;
            let whole: Hash = self.content.finalize_reset().into();
            let ended = self.source.read(&mut [0])? == 0;
            if whole != self.expected || !ended {
                return Err(BlobBroken::Altered);
            }
        }
        Ok(Some(piece))
    }
}
