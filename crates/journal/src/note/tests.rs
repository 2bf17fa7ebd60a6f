//! The note format against its specification's own key, and against every way to bend a note.

use super::*;

fn signing(seed: u8) -> SigningKey {
    SigningKey::from_bytes(&[seed; 32])
}

fn checkpoint() -> Checkpoint {
    Checkpoint::sign(
        "varsko/test",
        Tree {
            size: 42,
            root: [5; 32],
        },
        &signing(1),
    )
}

fn key(seed: u8) -> PublicKey {
    PublicKey::of(&signing(seed), "varsko/test".to_owned())
}

/// The example of the signed-note format as published with its Go implementation.
const PUBLISHED_KEY: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const PUBLISHED_NOTE: &str = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

#[test]
fn the_published_key_and_signature_of_the_format_are_read_as_published() {
    let key = PublicKey::parse(PUBLISHED_KEY).unwrap();
    assert_eq!(key.to_string(), PUBLISHED_KEY);
    let (body, signatures) = parts(PUBLISHED_NOTE).unwrap();
    let line = signatures
        .strip_prefix("— PeterNeumann ")
        .unwrap()
        .trim_end();
    let bytes = BASE64_STANDARD.decode(line).unwrap();
    assert_eq!(bytes[..4], key.id());
    key.key
        .verify_strict(
            body.as_bytes(),
            &Signature::from_slice(&bytes[4..]).unwrap(),
        )
        .unwrap();
}

#[test]
fn a_signed_checkpoint_is_read_back_and_verified() {
    let read = Checkpoint::parse(&checkpoint().note).unwrap();
    assert_eq!(read, checkpoint());
    assert_eq!(read.verify(&key(1)), Ok(()));
    assert_eq!(PublicKey::parse(&key(1).to_string()), Ok(key(1)));
}

#[test]
fn a_checkpoint_has_three_lines_a_blank_one_and_a_signature() {
    let note = checkpoint().note;
    assert!(
        note.starts_with(
            "varsko/test\n42\nBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU=\n\n— varsko/test "
        ),
        "{note}"
    );
    assert!(note.ends_with("\n"));
}

#[test]
fn no_byte_of_a_note_can_change_without_the_signature_failing() {
    let note = checkpoint().note;
    for at in 0..note.len() {
        let mut bytes = note.clone().into_bytes();
        bytes[at] ^= 1;
        let Ok(changed) = String::from_utf8(bytes) else {
            continue;
        };
        let believed =
            Checkpoint::parse(&changed).is_ok_and(|checkpoint| checkpoint.verify(&key(1)).is_ok());
        assert!(!believed, "byte {at}");
    }
}

#[test]
fn a_signature_by_another_key_is_none_and_a_witness_beside_it_is_passed_over() {
    assert_eq!(
        checkpoint().verify(&key(2)),
        Err(NoteBroken::Unsigned("varsko/test".to_owned()))
    );
    let witnessed = format!("{}— neighbour AAAAAAAA\n", checkpoint().note);
    assert_eq!(
        Checkpoint::parse(&witnessed).unwrap().verify(&key(1)),
        Ok(())
    );
}

#[test]
fn fields_changed_after_parsing_are_not_believed() {
    let mut bent = checkpoint();
    bent.tree.size = 43;
    assert!(bent.verify(&key(1)).is_err());
}

#[test]
fn a_text_of_another_form_is_refused_with_its_reason() {
    for text in [
        "",
        "varsko/test\n42\n",
        "varsko/test\n042\nBQU=\n\n— a b\n",
        "a\n1\nnot base64\n\n",
        &"x".repeat(NOTE_BYTES_MAX + 1),
    ] {
        assert!(
            matches!(Checkpoint::parse(text), Err(NoteBroken::Form(_))),
            "{text:.40}"
        );
    }
    for text in [
        "",
        "name",
        "name+00000000+AAAA",
        "a b+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    ] {
        assert_eq!(PublicKey::parse(text), Err(NoteBroken::Key), "{text}");
    }
}
