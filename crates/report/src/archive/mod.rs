//! A case as a package that an archive takes: files, what they are, and what they must come to.
//!
//! A ZIP with every file beside the others, `arkivmelding.xml` that tells what they are, and
//! `SHA256SUMS`. Written as a stream: a file is hashed as it passes, and what tells of all of them comes
//! last. Knows no incident, right or HTTP.

mod message;

#[cfg(test)]
mod tests;

pub use message::Case;

use sha2::{Digest, Sha256};
use std::io::{self, Write};
use varsko_domain::Timestamp;
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The message that tells what the files are.
pub const MESSAGE_FILE: &str = "arkivmelding.xml";
/// The hashes of all other files, as `sha256sum --check` reads them.
pub const SUMS_FILE: &str = "SHA256SUMS";
/// The most files of one package, the two that tell of them left aside.
pub const PACKAGE_FILES_MAX: usize = 20_000;

/// What a file of a package is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enclosed {
    /// What it is called in the package: ASCII, without a folder.
    pub name: String,
    /// What it was called, or would be called by people.
    pub called: String,
    /// What it is, in words.
    pub title: String,
    /// Its media type.
    pub media_type: String,
    /// Its format in the register PRONOM, such as `fmt/476`; `None` where nobody looked.
    pub format: Option<&'static str>,
}

/// A file that was written, and what it came to.
#[derive(Clone, Debug)]
struct Written {
    what: Enclosed,
    sha256: String,
    bytes: u64,
}

/// A package being written. The first file is the main document; the others belong to it.
pub struct Package<W: Write> {
    zip: ZipWriter<StreamWriter<W>>,
    options: SimpleFileOptions,
    written: Vec<Written>,
    open: Option<(Enclosed, Sha256, u64)>,
}

impl<W: Write> Package<W> {
    /// A package without a file, all of whose files are dated `at`.
    pub fn new(out: W, at: Timestamp) -> Self {
        let local = crate::export::times::zoned(at);
        let dated = local.and_then(|local| {
            DateTime::from_date_and_time(
                u16::try_from(local.year()).ok()?,
                local.month().unsigned_abs(),
                local.day().unsigned_abs(),
                local.hour().unsigned_abs(),
                local.minute().unsigned_abs(),
                local.second().unsigned_abs(),
            )
            .ok()
        });
        Self {
            zip: ZipWriter::new_stream(out),
            options: SimpleFileOptions::default()
                .compression_method(CompressionMethod::Deflated)
                .last_modified_time(dated.unwrap_or_default()),
            written: Vec::new(),
            open: None,
        }
    }

    /// Begins a file; what is written from now on is its content.
    ///
    /// # Errors
    /// When the package cannot be written, or has [`PACKAGE_FILES_MAX`] files.
    pub fn begin(&mut self, file: Enclosed) -> io::Result<()> {
        self.end();
        if self.written.len() == PACKAGE_FILES_MAX {
            let sentence = format!("a package holds at most {PACKAGE_FILES_MAX} files");
            return Err(io::Error::other(sentence));
        }
        self.zip.start_file(&file.name, self.options)?;
        self.open = Some((file, Sha256::new(), 0));
        Ok(())
    }

    fn end(&mut self) {
        if let Some((what, hash, bytes)) = self.open.take() {
            self.written.push(Written {
                what,
                sha256: hexadecimal(&hash.finalize()),
                bytes,
            });
        }
    }

    /// Writes what tells of the files, and gives back what the package was written to.
    ///
    /// # Errors
    /// When the package cannot be written.
    pub fn finish(mut self, case: &Case) -> io::Result<W> {
        self.end();
        let message = message::message(case, &self.written);
        let sums: String = self
            .written
            .iter()
            .map(|file| format!("{}  {}\n", file.sha256, file.what.name))
            .collect();
        let sums = format!(
            "{sums}{}  {MESSAGE_FILE}\n",
            hexadecimal(&Sha256::digest(&message))
        );
        for (name, content) in [(MESSAGE_FILE, message), (SUMS_FILE, sums)] {
            self.zip.start_file(name, self.options)?;
            self.zip.write_all(content.as_bytes())?;
        }
        Ok(self.zip.finish()?.into_inner())
    }
}

impl<W: Write> Write for Package<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let Some((_, hash, size)) = &mut self.open else {
            return Err(io::Error::other("no file of the package was begun"));
        };
        let written = self.zip.write(bytes)?;
        hash.update(&bytes[..written]);
        *size += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.zip.flush()
    }
}

fn hexadecimal(hash: &[u8]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}
