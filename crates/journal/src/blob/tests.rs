//! A sealed file opens to what it was, or says that it does not; and it is there whole, or not at all.

use super::stream::{Opening, Sealing};
use super::*;

/// Contents around the edges of frames.
const SIZES: [usize; 6] = [
    0,
    1,
    FRAME_BYTES - 1,
    FRAME_BYTES,
    FRAME_BYTES + 1,
    3 * FRAME_BYTES,
];

fn content(size: usize) -> Vec<u8> {
    (0..size).map(|index| (index * 31 % 251) as u8).collect()
}

fn sealed(content: &[u8]) -> (SealedBlob, Vec<u8>) {
    let mut out = Vec::new();
    let mut sealing = Sealing::new(BlobKey::from_bytes([7; KEY_BYTES]));
    for piece in content.chunks(1_000) {
        sealing.take(piece, &mut out).unwrap();
    }
    let sealed = sealing.finish(&mut out).unwrap();
    (sealed, out)
}

fn opened(sealed: &SealedBlob, bytes: &[u8]) -> Result<Vec<u8>, BlobBroken> {
    let mut opening = Opening::new(bytes, sealed);
    let mut content = Vec::new();
    while let Some(piece) = opening.next_piece()? {
        content.extend(piece);
    }
    Ok(content)
}

fn refuses(sealed: &SealedBlob, bytes: &[u8]) -> bool {
    matches!(opened(sealed, bytes), Err(BlobBroken::Altered))
}

#[test]
fn a_content_of_any_size_comes_back_and_its_name_is_the_hash_of_what_lies_there() {
    use sha2::Digest as _;
    for size in SIZES {
        let content = content(size);
        let (sealed, bytes) = sealed(&content);
        assert_eq!(opened(&sealed, &bytes).unwrap(), content, "{size}");
        assert_eq!(bytes.len() as u64, sealed_bytes(size as u64));
        let hash: [u8; 32] = sha2::Sha256::digest(&bytes).into();
        assert_eq!((sealed.name, sealed.size), (BlobName(hash), size as u64));
    }
}

#[test]
fn a_flipped_bit_a_cut_a_longer_end_another_order_or_another_key_is_refused() {
    const FRAME: usize = FRAME_BYTES + 16;
    let (sealed, bytes) = sealed(&content(3 * FRAME_BYTES));
    for at in [0, FRAME - 1, FRAME, bytes.len() - 1] {
        let mut flipped = bytes.clone();
        flipped[at] ^= 1;
        assert!(refuses(&sealed, &flipped), "flipped at {at}");
    }
    for end in [0, FRAME, 2 * FRAME, bytes.len() - 1] {
        assert!(refuses(&sealed, &bytes[..end]), "cut at {end}");
    }
    let (one, rest) = bytes.split_at(FRAME);
    let (two, three) = rest.split_at(FRAME);
    assert!(refuses(&sealed, &[two, one, three].concat()));
    assert!(refuses(&sealed, &[one, one, three].concat()));
    assert!(refuses(&sealed, &[&bytes[..], &[0]].concat()));
    let other_key = SealedBlob {
        key: BlobKey::from_bytes([8; KEY_BYTES]),
        ..sealed.clone()
    };
    assert!(refuses(&other_key, &bytes));
    let other_content = SealedBlob {
        content: [0; 32],
        ..sealed
    };
    assert!(refuses(&other_content, &bytes));
}

#[test]
fn a_shorter_file_that_was_cut_between_frames_is_refused_whatever_size_is_stated() {
    let (sealed, bytes) = sealed(&content(2 * FRAME_BYTES));
    let shortened = SealedBlob {
        size: FRAME_BYTES as u64,
        ..sealed
    };
    assert!(refuses(&shortened, &bytes[..FRAME_BYTES + 16]));
}

#[test]
fn a_key_survives_its_text_and_never_shows_itself() {
    let key = BlobKey::from_bytes([200; KEY_BYTES]);
    assert_eq!(BlobKey::parse(&key.to_text()), Some(key.clone()));
    assert_eq!(BlobKey::parse("AAAA"), None);
    assert_eq!(format!("{key:?}"), "BlobKey(…)");
    let name = BlobName([0xa7; 32]);
    assert_eq!(BlobName::parse(&name.to_string()), Some(name));
    for odd in ["", "a7", &"A7".repeat(32), &"å".repeat(32)] {
        assert_eq!(BlobName::parse(odd), None);
    }
}

/// Takes a content in, in pieces.
fn kept(blobs: &Blobs, content: &[u8], key: u8) -> SealedBlob {
    let mut incoming = blobs.begin(BlobKey::from_bytes([key; KEY_BYTES])).unwrap();
    for piece in content.chunks(10_000) {
        incoming.write(piece).unwrap();
    }
    incoming.finish(1_700_000_000_000).unwrap()
}

/// Every file below the folder.
fn files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}

#[test]
fn a_file_taken_in_is_listed_checked_read_copied_and_removed() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (blobs, copy) = (Blobs::of(here.path()), Blobs::of(there.path()));
    assert_eq!(blobs.list().unwrap(), []);
    let content = content(200_000);
    let sealed = kept(&blobs, &content, 1);
    let stored = BlobStored {
        name: sealed.name,
        bytes: sealed_bytes(200_000),
        came_at: 1_700_000_000_000,
    };
    assert_eq!(blobs.list().unwrap(), [stored]);
    blobs.check(sealed.name, 200_000).unwrap();
    assert!(blobs.check(sealed.name, 200_001).is_err());
    assert_eq!(blobs.copy_to(sealed.name, &copy).unwrap(), stored.bytes);
    blobs.remove(sealed.name).unwrap();
    blobs.remove(sealed.name).unwrap();
    assert!(!blobs.holds(sealed.name) && copy.holds(sealed.name));
    assert!(matches!(blobs.open(&sealed), Err(BlobBroken::Missing)));
    let mut opening = copy.open(&sealed).unwrap();
    let mut read = Vec::new();
    while let Some(piece) = opening.next_piece().unwrap() {
        read.extend(piece);
    }
    assert_eq!(read, content);
}

#[test]
fn a_file_that_is_given_up_leaves_nothing_and_what_a_crash_left_goes_at_the_next_start() {
    let here = tempfile::tempdir().unwrap();
    let blobs = Blobs::of(here.path());
    let mut given_up = blobs.begin(BlobKey::from_bytes([1; KEY_BYTES])).unwrap();
    given_up.write(&content(100_000)).unwrap();
    assert_eq!(files(here.path()).len(), 1);
    drop(given_up);
    assert_eq!(files(here.path()).len(), 0);
    let left = blobs.begin(BlobKey::from_bytes([2; KEY_BYTES])).unwrap();
    std::mem::forget(left);
    assert_eq!(files(here.path()).len(), 1);
    Blobs::of(here.path()).clear_unfinished().unwrap();
    assert_eq!(files(here.path()).len(), 0);
}

#[test]
fn a_damaged_file_is_neither_believed_nor_copied() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let blobs = Blobs::of(here.path());
    let sealed = kept(&blobs, &content(100), 1);
    let path = files(here.path()).remove(0);
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[50] ^= 1;
    std::fs::write(&path, bytes).unwrap();
    assert!(matches!(
        blobs.check(sealed.name, 100),
        Err(BlobBroken::Altered)
    ));
    let copy = Blobs::of(there.path());
    assert!(matches!(
        blobs.copy_to(sealed.name, &copy),
        Err(BlobBroken::Altered)
    ));
    assert_eq!(files(there.path()).len(), 0);
}
