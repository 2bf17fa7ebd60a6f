//! A small municipality to sign in to: a folder, fixed people, and randomness from a seed.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tempfile::TempDir;
use uuid::Uuid;
use varsko_access::{Access, Entropy, HashCost, Holder, Secret};

pub(crate) const KARI: Uuid = Uuid::from_u128(1);
pub(crate) const OLA: Uuid = Uuid::from_u128(2);
pub(crate) const GJERDRUM: Uuid = Uuid::from_u128(101);
pub(crate) const NANNESTAD: Uuid = Uuid::from_u128(102);
pub(crate) const OFFICE: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 10));
pub(crate) const PASSWORD: &str = "fire kråker på tunet";
pub(crate) const NOW: i64 = 1_700_000_000_000;
pub(crate) const MINUTE: i64 = 60_000;
pub(crate) const HOUR: i64 = 60 * MINUTE;

/// SplitMix64: well spread, repeatable, and of no use for anything but tests.
pub(crate) struct Seeded(AtomicU64);

impl Entropy for Seeded {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let state = self.0.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
            let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            chunk.copy_from_slice(&(mixed ^ (mixed >> 31)).to_le_bytes()[..chunk.len()]);
        }
    }
}

pub(crate) fn seeded(seed: u64) -> Arc<Seeded> {
    Arc::new(Seeded(AtomicU64::new(seed)))
}

pub(crate) struct Town {
    pub(crate) folder: TempDir,
    pub(crate) access: Access,
}

impl Town {
    pub(crate) fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let access = Access::open(folder.path(), seeded(1), HashCost::LEAST).unwrap();
        Self { folder, access }
    }

    /// With an account for Kari.
    pub(crate) fn with_kari() -> Self {
        let town = Self::empty();
        town.access
            .create_account("Kari", &password(), KARI, NOW)
            .unwrap();
        town
    }

    pub(crate) fn restarted(self) -> Self {
        drop(self.access);
        let access = Access::open(self.folder.path(), seeded(2), HashCost::LEAST).unwrap();
        Self {
            folder: self.folder,
            access,
        }
    }
}

pub(crate) fn password() -> Secret {
    PASSWORD.into()
}

pub(crate) fn holder(person: Uuid, organisation: Uuid, role: &str) -> Holder {
    Holder {
        person,
        organisation,
        role: role.to_owned(),
    }
}

pub(crate) fn kari_leads() -> Holder {
    holder(KARI, GJERDRUM, "crisis_leader")
}
