//! The console's files, built by `build.rs` and carried in the program.
//!
//! Knows names and bytes; knows neither HTTP nor what the files say.

/// A file of the console.
#[derive(Clone, Copy, Debug)]
pub struct File {
    /// Its path below the console's root, such as `assets/index-1a2b3c.js`.
    pub path: &'static str,
    /// What it holds.
    pub plain: &'static [u8],
    /// The same, compressed with Brotli, where that makes it smaller.
    pub brotli: Option<&'static [u8]>,
    /// The same, compressed with gzip, where that makes it smaller.
    pub gzip: Option<&'static [u8]>,
}

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The file at a path, if there is one.
pub fn file(path: &str) -> Option<&'static File> {
    let at = FILES.binary_search_by(|file| file.path.cmp(path)).ok()?;
    FILES.get(at)
}

/// All files, by path.
pub fn files() -> &'static [File] {
    FILES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_and_what_it_loads_are_carried() {
        let page = file("index.html").map(|file| String::from_utf8_lossy(file.plain));
        let page = page.expect("index.html is carried");
        let script = page
            .split('"')
            .find(|part| part.starts_with("/assets/") && part.ends_with(".js"))
            .expect("the page loads a script");
        assert!(file(script.trim_start_matches('/')).is_some());
        assert!(file("assets/none.js").is_none());
    }

    #[test]
    fn text_is_carried_compressed_as_well() {
        let page = file("sw.js").expect("the service worker is carried");
        assert!(
            page.brotli
                .is_some_and(|small| small.len() < page.plain.len())
        );
        assert!(
            page.gzip
                .is_some_and(|small| small.len() < page.plain.len())
        );
    }
}
