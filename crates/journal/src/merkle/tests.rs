//! The tree against the published vectors of RFC 6962's reference tree, and against the RFC's own
//! recursive definitions for every small size.

use sha2::{Digest, Sha256};

use super::*;

/// The inputs of the reference tree used by Certificate Transparency implementations.
const INPUTS: [&str; 8] = [
    "",
    "00",
    "10",
    "2021",
    "3031",
    "40414243",
    "5051525354555657",
    "606162636465666768696a6b6c6d6e6f",
];

/// The roots of its first 1 to 8 leaves.
const ROOTS: [&str; 8] = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap())
        .collect()
}

fn hex(hash: &Hash) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn reference() -> Vec<Hash> {
    INPUTS
        .iter()
        .map(|input| {
            Sha256::new_with_prefix([LEAF_PREFIX])
                .chain_update(bytes(input))
                .finalize()
                .into()
        })
        .collect()
}

fn numbered(size: usize) -> Vec<Hash> {
    (0..size)
        .map(|number| Sha256::digest((number as u64).to_be_bytes()).into())
        .collect()
}

/// PATH(m, D\[n\]) as RFC 6962 2.1.1 writes it.
fn path(leaves: &[Hash], index: usize) -> Vec<Hash> {
    if leaves.len() == 1 {
        return Vec::new();
    }
    let (left, right) = leaves.split_at(split(leaves.len()));
    if index < left.len() {
        [path(left, index), vec![root(right)]].concat()
    } else {
        [path(right, index - left.len()), vec![root(left)]].concat()
    }
}

#[test]
fn the_roots_are_those_of_the_reference_tree() {
    assert_eq!(
        hex(&root(&[])),
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    );
    for size in 1..=8 {
        assert_eq!(
            hex(&root(&reference()[..size])),
            ROOTS[size - 1],
            "of {size} leaves"
        );
    }
}

#[test]
fn the_proofs_are_those_of_the_reference_tree() {
    let levels = Levels::of(reference());
    let inclusion = |index| {
        levels
            .inclusion(index)
            .unwrap()
            .iter()
            .map(hex)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        inclusion(0),
        [
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ]
    );
    assert_eq!(
        inclusion(5),
        [
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ]
    );
    let consistency = consistency(&reference(), 6)
        .unwrap()
        .iter()
        .map(hex)
        .collect::<Vec<_>>();
    assert_eq!(
        consistency,
        [
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ]
    );
}

#[test]
fn a_frontier_gives_the_root_of_every_size_also_after_being_stored() {
    let mut frontier = Frontier::default();
    let leaves = numbered(100);
    for (size, leaf) in leaves.iter().enumerate() {
        assert_eq!(frontier.root(), root(&leaves[..size]));
        let stored = Frontier::from_bytes(frontier.size(), &frontier.to_bytes()).unwrap();
        assert_eq!(stored, frontier);
        frontier = stored;
        frontier.push(*leaf);
    }
}

#[test]
fn bytes_that_cannot_be_a_frontier_of_the_size_are_refused() {
    assert_eq!(Frontier::from_bytes(3, &[0; 32]), None);
    assert_eq!(Frontier::from_bytes(2, &[0; 33]), None);
    assert_eq!(Frontier::from_bytes(0, &[]), Some(Frontier::default()));
}

#[test]
fn every_leaf_of_every_small_tree_is_proven_by_its_path_and_by_no_other() {
    for size in 1..=33 {
        let leaves = numbered(size);
        let (whole, levels) = (root(&leaves), Levels::of(leaves.clone()));
        for index in 0..size {
            let proof = levels.inclusion(index).unwrap();
            assert_eq!(proof, path(&leaves, index), "of leaf {index} in {size}");
            let included = |leaf, index, size, proof: &[Hash]| {
                is_included(leaf, index as u64, size as u64, proof, &whole)
            };
            assert!(included(&leaves[index], index, size, &proof));
            assert!(!included(&[0; 32], index, size, &proof), "another leaf");
            for other in (0..size).filter(|other| *other != index) {
                assert!(
                    !included(&leaves[index], other, size, &proof),
                    "at another place"
                );
            }
            assert!(
                !included(
                    &leaves[index],
                    index,
                    size,
                    &[proof.clone(), vec![[0; 32]]].concat()
                ),
                "a longer path"
            );
            assert!(
                proof.is_empty() || !included(&leaves[index], index, size, &proof[1..]),
                "a shorter path"
            );
        }
        assert_eq!(levels.inclusion(size), None);
    }
}

#[test]
fn every_older_tree_is_proven_a_prefix_and_a_rewritten_one_is_not() {
    for size in 1..=33 {
        let leaves = numbered(size);
        let newer = Tree {
            size: size as u64,
            root: root(&leaves),
        };
        for older_size in 0..=size {
            let proof = consistency(&leaves, older_size).unwrap();
            let older = Tree {
                size: older_size as u64,
                root: root(&leaves[..older_size]),
            };
            assert!(
                is_consistent(older, newer, &proof),
                "{older_size} in {size}"
            );
            let rewritten = Tree {
                root: [7; 32],
                ..older
            };
            assert!(
                !is_consistent(rewritten, newer, &proof),
                "rewritten {older_size} in {size}"
            );
            assert!(
                !is_consistent(
                    older,
                    Tree {
                        root: [7; 32],
                        ..newer
                    },
                    &proof
                ) || older_size == 0
            );
            assert!(
                !is_consistent(older, newer, &[proof, vec![[0; 32]]].concat()),
                "a longer proof"
            );
        }
        assert!(
            !is_consistent(
                Tree {
                    size: size as u64 + 1,
                    ..newer
                },
                newer,
                &[]
            ),
            "an older tree that is ahead"
        );
        assert_eq!(consistency(&leaves, size + 1), None);
    }
}
