//! The Merkle tree of RFC 6962 section 2.1: roots, inclusion proofs, consistency proofs.
//!
//! Works on leaf hashes alone; knows nothing of events, storage or signatures.

use sha2::{Digest, Sha256};

/// A SHA-256 value.
pub type Hash = [u8; 32];

pub(crate) const LEAF_PREFIX: u8 = 0x00;
const NODE_PREFIX: u8 = 0x01;

/// The most hashes a proof for a tree of at most 2^64 leaves can hold.
pub const PROOF_HASHES_MAX: usize = 65;

/// The hash of two neighbouring subtrees.
pub fn node(left: &Hash, right: &Hash) -> Hash {
    Sha256::new_with_prefix([NODE_PREFIX])
        .chain_update(left)
        .chain_update(right)
        .finalize()
        .into()
}

/// The root over all leaves; of an empty tree, SHA-256 of nothing.
pub fn root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => Sha256::digest([]).into(),
        [leaf] => *leaf,
        _ => {
            let (left, right) = leaves.split_at(split(leaves.len()));
            node(&root(left), &root(right))
        }
    }
}

/// The largest power of two smaller than `size` (which is at least 2).
fn split(size: usize) -> usize {
    1 << (size - 1).ilog2()
}

/// The roots of the complete subtrees a growing tree consists of, largest first.
///
/// Enough to append leaves and to give the root at any time; at most 64 hashes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    nodes: Vec<Hash>,
}

impl Frontier {
    /// How many leaves the tree has.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Adds the next leaf.
    pub fn push(&mut self, leaf: Hash) {
        let mut hash = leaf;
        // Every trailing one bit of the size is a complete subtree of equal height to merge with.
        for _ in 0..self.size.trailing_ones() {
            let left = self
                .nodes
                .pop()
                .expect("a frontier holds one node per one bit of its size");
            hash = node(&left, &hash);
        }
        self.nodes.push(hash);
        self.size += 1;
    }

    /// The root over all leaves so far.
    pub fn root(&self) -> Hash {
        let mut nodes = self.nodes.iter().rev();
        match nodes.next() {
            None => root(&[]),
            Some(last) => nodes.fold(*last, |right, left| node(left, &right)),
        }
    }

    /// What a checkpoint states of the tree as it is now.
    pub fn tree(&self) -> Tree {
        Tree {
            size: self.size,
            root: self.root(),
        }
    }

    /// The nodes one after another, 32 bytes each.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.nodes.concat()
    }

    /// The frontier of a tree of `size` leaves, or `None` when the bytes cannot be one.
    pub fn from_bytes(size: u64, bytes: &[u8]) -> Option<Frontier> {
        let (nodes, rest) = bytes.as_chunks::<32>();
        let fits = rest.is_empty() && nodes.len() == size.count_ones() as usize;
        fits.then(|| Frontier {
            size,
            nodes: nodes.to_vec(),
        })
    }
}

/// All nodes of a tree, level by level, so that each audit path is a look-up.
#[derive(Debug, Clone)]
pub struct Levels(Vec<Vec<Hash>>);

impl Levels {
    /// Hashes the whole tree once. A last node without a neighbour moves up unchanged, which
    /// gives the very tree RFC 6962 defines from the top.
    pub fn of(leaves: Vec<Hash>) -> Levels {
        let mut levels = vec![leaves];
        while let Some(level) = levels.last().filter(|level| level.len() > 1) {
            let (pairs, rest) = level.as_chunks::<2>();
            let mut above: Vec<Hash> = pairs
                .iter()
                .map(|[left, right]| node(left, right))
                .collect();
            above.extend_from_slice(rest);
            levels.push(above);
        }
        Levels(levels)
    }

    /// The audit path of the leaf at `index` (from 0), nearest first: PATH(m, D\[n\]) of RFC 6962.
    /// `None` when there is no such leaf.
    pub fn inclusion(&self, index: usize) -> Option<Vec<Hash>> {
        self.0.first().filter(|leaves| index < leaves.len())?;
        let neighbours = self
            .0
            .iter()
            .enumerate()
            .map(|(height, level)| level.get((index >> height) ^ 1));
        Some(neighbours.flatten().copied().collect())
    }
}

/// Whether `path` shows that `leaf` is the leaf at `index` of the tree with this size and root.
pub fn is_included(leaf: &Hash, index: u64, size: u64, path: &[Hash], expected: &Hash) -> bool {
    if index >= size {
        return false;
    }
    let (mut hash, mut node_index, mut last) = (*leaf, index, size - 1);
    for sibling in path {
        if last == 0 {
            return false;
        }
        if node_index & 1 == 1 || node_index == last {
            hash = node(sibling, &hash);
            while node_index & 1 == 0 && node_index != 0 {
                node_index >>= 1;
                last >>= 1;
            }
        } else {
            hash = node(&hash, sibling);
        }
        node_index >>= 1;
        last >>= 1;
    }
    last == 0 && hash == *expected
}

/// The proof that the tree of the first `older` leaves is a prefix: PROOF(m, D\[n\]) of RFC 6962.
///
/// `None` when there are fewer leaves than that. Empty for an older size of 0 or of all leaves.
pub fn consistency(leaves: &[Hash], older: usize) -> Option<Vec<Hash>> {
    if older > leaves.len() {
        return None;
    }
    let mut path = Vec::new();
    let (mut leaves, mut older, mut whole) = (leaves, older, true);
    if older == 0 {
        return Some(path);
    }
    while older < leaves.len() {
        let (left, right) = leaves.split_at(split(leaves.len()));
        if older <= left.len() {
            path.push(root(right));
            leaves = left;
        } else {
            path.push(root(left));
            leaves = right;
            older -= left.len();
            whole = false;
        }
    }
    if !whole {
        path.push(root(leaves));
    }
    path.reverse();
    Some(path)
}

/// A tree as a signed checkpoint states it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tree {
    /// How many leaves it has.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
}

/// Whether `path` shows that the tree `older` is a prefix of the tree `newer` (RFC 9162, 2.1.4.2).
pub fn is_consistent(older: Tree, newer: Tree, path: &[Hash]) -> bool {
    if older.size > newer.size {
        return false;
    }
    if older.size == newer.size {
        return path.is_empty() && older.root == newer.root;
    }
    if older.size == 0 {
        return path.is_empty() && older.root == root(&[]);
    }
    let seeded = older.size.is_power_of_two();
    let (first, rest) = match path {
        _ if seeded => (older.root, path),
        [first, rest @ ..] => (*first, rest),
        [] => return false,
    };
    let (mut node_index, mut last) = (older.size - 1, newer.size - 1);
    while node_index & 1 == 1 {
        node_index >>= 1;
        last >>= 1;
    }
    let (mut old_root, mut new_root) = (first, first);
    for sibling in rest {
        if last == 0 {
            return false;
        }
        if node_index & 1 == 1 || node_index == last {
            old_root = node(sibling, &old_root);
            new_root = node(sibling, &new_root);
            while node_index & 1 == 0 && node_index != 0 {
                node_index >>= 1;
                last >>= 1;
            }
        } else {
            new_root = node(&new_root, sibling);
        }
        node_index >>= 1;
        last >>= 1;
    }
    last == 0 && old_root == older.root && new_root == newer.root
}

#[cfg(test)]
mod tests;
