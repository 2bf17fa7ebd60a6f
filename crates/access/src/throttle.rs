//! Slows guessing down without letting a stranger lock anyone out (ASVS 6.3.1).
//!
//! In memory only: a restart forgives, and guessing across restarts gains nothing worth having.
//!
//! Failures count three times: for the login from that address, for the login from anywhere, and
//! for the address on any login. Someone who has signed in from an address before answers only for
//! the first, so neither an attack on their login from elsewhere nor a neighbour's mistyping behind
//! the same address keeps them out. Someone who is signed in already and shows that they know their
//! password is counted by themselves: guessing there is as slow, and keeps nobody from signing in.

use std::collections::HashMap;
use std::hash::Hash;
use std::net::{IpAddr, Ipv6Addr};

use parking_lot::Mutex;

use crate::error::{AccessError, Result};

/// The wait after the first failure that counts; it doubles from there.
pub const FIRST_DELAY_MS: i64 = 1_000;
/// No wait is longer than this.
pub const LONGEST_DELAY_MS: i64 = 30_000;
/// Failures one address may have before it waits: a whole town hall may share one.
const ADDRESS_FREE_FAILURES: u32 = 20;
/// Failures are forgotten after this time without another.
const FORGET_AFTER_MS: i64 = 15 * 60_000;
/// How long an address stays known to a login.
const FAMILIAR_FOR_MS: i64 = 30 * 24 * 3_600_000;
/// How many failing logins and addresses are remembered, and as many familiar pairs.
const REMEMBERED_MAX: usize = 20_000;

/// One try that has been let through, and counts as failed until it succeeds.
pub(crate) struct Attempt {
    pair: Pair,
    familiar: bool,
}

type Pair = (String, IpAddr);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Key {
    Pair(Pair),
    Login(String),
    Address(IpAddr),
    /// The login, by someone who is signed in with it.
    Own(String),
}

impl Key {
    fn free_failures(&self) -> u32 {
        match self {
            Self::Pair(_) | Self::Login(_) | Self::Own(_) => 0,
            Self::Address(_) => ADDRESS_FREE_FAILURES,
        }
    }
}

#[derive(Clone, Copy)]
struct Failures {
    count: u32,
    last_ms: i64,
}

#[derive(Default)]
struct Memory {
    failures: HashMap<Key, Failures>,
    familiar: HashMap<Pair, i64>,
}

#[derive(Default)]
pub(crate) struct Throttle {
    memory: Mutex<Memory>,
}

impl Throttle {
    /// Lets a try through, or tells how long to wait. A refused try does not prolong the wait.
    pub(crate) fn begin(&self, login: &str, address: IpAddr, now_ms: i64) -> Result<Attempt> {
        let pair = (login.to_owned(), network_of(address));
        let mut memory = self.memory.lock();
        let familiar = memory
            .familiar
            .get(&pair)
            .is_some_and(|since| now_ms - since < FAMILIAR_FOR_MS);
        memory.let_through(keys_of(&pair, familiar), now_ms)?;
        Ok(Attempt { pair, familiar })
    }

    /// The same for someone who is signed in as `login` and shows that they know the password.
    pub(crate) fn begin_own(&self, login: &str, now_ms: i64) -> Result<()> {
        let keys = vec![Key::Own(login.to_owned())];
        self.memory.lock().let_through(keys, now_ms)
    }

    pub(crate) fn own_succeeded(&self, login: &str) {
        let key = Key::Own(login.to_owned());
        self.memory.lock().failures.remove(&key);
    }

    pub(crate) fn succeeded(&self, attempt: Attempt, now_ms: i64) {
        let mut memory = self.memory.lock();
        for key in keys_of(&attempt.pair, attempt.familiar) {
            match key {
                Key::Pair(_) | Key::Login(_) | Key::Own(_) => {
                    memory.failures.remove(&key);
                }
                // Only this try is taken back: an account of one's own must not buy free guesses.
                Key::Address(_) => {
                    if let Some(failures) = memory.failures.get_mut(&key) {
                        failures.count = failures.count.saturating_sub(1);
                    }
                }
            }
        }
        make_room(&mut memory.familiar, |since| *since);
        memory.familiar.insert(attempt.pair, now_ms);
    }
}

impl Memory {
    /// Counts a try under all of these keys, unless one of them has to wait.
    fn let_through(&mut self, keys: Vec<Key>, now_ms: i64) -> Result<()> {
        let waits = keys.iter().map(|key| self.wait_ms(key, now_ms));
        let wait_ms = waits.max().unwrap_or(0);
        if wait_ms > 0 {
            return Err(AccessError::TooManyAttempts {
                retry_after_ms: wait_ms,
            });
        }
        // Counted before the password is checked, so that tries at the same moment gain nothing.
        for key in keys {
            self.count(key, now_ms);
        }
        Ok(())
    }

    fn wait_ms(&mut self, key: &Key, now_ms: i64) -> i64 {
        let Some(failures) = self.failures.get_mut(key) else {
            return 0;
        };
        // A clock that was set back must not turn seconds into hours.
        failures.last_ms = failures.last_ms.min(now_ms);
        let since_ms = now_ms - failures.last_ms;
        if since_ms >= FORGET_AFTER_MS {
            self.failures.remove(key);
            return 0;
        }
        delay_ms(failures.count.saturating_sub(key.free_failures())) - since_ms
    }

    fn count(&mut self, key: Key, now_ms: i64) {
        make_room(&mut self.failures, |failures| failures.last_ms);
        let failures = self.failures.entry(key).or_insert(Failures {
            count: 0,
            last_ms: now_ms,
        });
        failures.count = failures.count.saturating_add(1);
        failures.last_ms = now_ms;
    }
}

fn keys_of(pair: &Pair, familiar: bool) -> Vec<Key> {
    let mut keys = vec![Key::Pair(pair.clone())];
    if !familiar {
        keys.push(Key::Login(pair.0.clone()));
        keys.push(Key::Address(pair.1));
    }
    keys
}

fn delay_ms(failures: u32) -> i64 {
    match failures {
        0 => 0,
        n => LONGEST_DELAY_MS.min(FIRST_DELAY_MS << (n - 1).min(10)),
    }
}

/// Keeps a map bounded by forgetting what is oldest; what is under attack right now stays.
fn make_room<K: Clone + Eq + Hash, V>(map: &mut HashMap<K, V>, age: impl Fn(&V) -> i64) {
    if map.len() >= REMEMBERED_MAX {
        let oldest = map
            .iter()
            .min_by_key(|(_, value)| age(value))
            .map(|(key, _)| key.clone());
        if let Some(oldest) = oldest {
            map.remove(&oldest);
        }
    }
}

/// One household or office commands a whole IPv6 /64, so that is what counts as one address.
fn network_of(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(address) => IpAddr::V4(address),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OFFICE: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 10));
    const ELSEWHERE: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(203, 0, 113, 66));

    fn wait(throttle: &Throttle, login: &str, address: IpAddr, now_ms: i64) -> i64 {
        match throttle.begin(login, address, now_ms) {
            Ok(_) => 0,
            Err(AccessError::TooManyAttempts { retry_after_ms }) => retry_after_ms,
            Err(other) => panic!("unexpected {other}"),
        }
    }

    #[test]
    fn each_failure_doubles_the_wait_up_to_half_a_minute() {
        let throttle = Throttle::default();
        let mut now_ms = 0;
        let mut waits = Vec::new();
        for _ in 0..8 {
            assert_eq!(wait(&throttle, "kari", OFFICE, now_ms), 0);
            waits.push(wait(&throttle, "kari", OFFICE, now_ms));
            now_ms += waits[waits.len() - 1];
        }
        assert_eq!(
            waits,
            [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]
        );
    }

    #[test]
    fn a_try_that_was_refused_does_not_prolong_the_wait() {
        let throttle = Throttle::default();
        assert_eq!(wait(&throttle, "kari", OFFICE, 0), 0);
        assert_eq!(wait(&throttle, "kari", OFFICE, 400), 600);
        assert_eq!(wait(&throttle, "kari", OFFICE, 900), 100);
        assert_eq!(wait(&throttle, "kari", OFFICE, 1_000), 0);
    }

    #[test]
    fn a_login_is_slowed_down_across_addresses() {
        let throttle = Throttle::default();
        assert_eq!(wait(&throttle, "kari", ELSEWHERE, 0), 0);
        assert_eq!(wait(&throttle, "kari", OFFICE, 0), 1_000);
    }

    #[test]
    fn an_attack_from_elsewhere_does_not_keep_out_someone_who_has_signed_in_here_before() {
        let throttle = Throttle::default();
        let attempt = throttle.begin("kari", OFFICE, 0).unwrap();
        throttle.succeeded(attempt, 0);
        for n in 0..50 {
            wait(&throttle, "kari", ELSEWHERE, n * LONGEST_DELAY_MS);
        }
        assert_eq!(wait(&throttle, "kari", OFFICE, 49 * LONGEST_DELAY_MS), 0);
    }

    #[test]
    fn an_address_is_slowed_down_across_logins_but_colleagues_behind_it_may_mistype() {
        let throttle = Throttle::default();
        let waits: Vec<i64> = (0..23)
            .map(|n| wait(&throttle, &format!("person-{n}"), OFFICE, 0))
            .collect();
        assert_eq!(waits[..21], [0; 21]);
        assert_eq!(waits[21..], [1_000, 1_000]);
    }

    #[test]
    fn signing_in_with_an_account_of_ones_own_buys_no_free_guesses() {
        let throttle = Throttle::default();
        for n in 0..21 {
            assert_eq!(wait(&throttle, &format!("person-{n}"), ELSEWHERE, 0), 0);
        }
        let own = throttle.begin("own", ELSEWHERE, 1_000).unwrap();
        throttle.succeeded(own, 1_000);
        assert_eq!(wait(&throttle, "person-99", ELSEWHERE, 1_000), 1_000);
    }

    #[test]
    fn a_clock_that_is_set_back_keeps_nobody_waiting_longer_than_the_longest_delay() {
        let throttle = Throttle::default();
        assert_eq!(wait(&throttle, "kari", OFFICE, 10 * 3_600_000), 0);
        assert_eq!(wait(&throttle, "kari", OFFICE, 0), 1_000);
        assert_eq!(wait(&throttle, "kari", OFFICE, 1_000), 0);
    }

    #[test]
    fn neighbours_in_one_ipv6_network_count_as_one_address() {
        assert_eq!(
            network_of("2001:db8:1:2::1".parse().unwrap()),
            network_of("2001:db8:1:2:ffff::9".parse().unwrap())
        );
        assert_eq!(network_of("::ffff:192.0.2.10".parse().unwrap()), OFFICE);
    }

    #[test]
    fn what_is_remembered_is_bounded() {
        let mut map: HashMap<usize, i64> = (0..REMEMBERED_MAX).map(|n| (n, n as i64 + 5)).collect();
        make_room(&mut map, |age| *age);
        assert_eq!(map.len(), REMEMBERED_MAX - 1);
        assert!(!map.contains_key(&0), "the oldest makes room");
    }
}
