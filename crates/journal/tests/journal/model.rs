//! The journal against a model that is a plain list, under random operations with crashes among them.

use std::collections::{BTreeSet, HashMap};

use proptest::prelude::*;
use tempfile::TempDir;
use varsko_journal::{Commit, Fault, Read, Reader, Receipt, Sealed, Store, Writer, verify};

use crate::support::{commit, event, id, open, root_key};

#[derive(Debug, Clone)]
enum Operation {
    /// A batch; each command by how many events it has.
    Append(Vec<u8>),
    /// A command that was recorded before, sent again in a batch with a new one.
    Repeat(prop::sample::Index),
    Read(prop::sample::Index),
    /// The process dies: nothing is closed in order.
    Crash,
    Erase(prop::sample::Index),
    Compact,
    Checkpoint,
    FindCommand(prop::sample::Index),
}

fn operation() -> impl Strategy<Value = Operation> {
    prop_oneof![
        6 => prop::collection::vec(0_u8..4, 1..5).prop_map(Operation::Append),
        1 => any::<prop::sample::Index>().prop_map(Operation::Repeat),
        2 => any::<prop::sample::Index>().prop_map(Operation::Read),
        2 => Just(Operation::Crash),
        1 => any::<prop::sample::Index>().prop_map(Operation::Erase),
        1 => Just(Operation::Compact),
        1 => Just(Operation::Checkpoint),
        2 => any::<prop::sample::Index>().prop_map(Operation::FindCommand),
    ]
}

/// What the journal must be: the commands it was given, and the texts it was told to forget.
#[derive(Default)]
struct Model {
    commits: Vec<Commit>,
    receipts: Vec<Receipt>,
    erased: BTreeSet<u64>,
}

impl Model {
    fn record(&mut self, commit: Commit) {
        let stream = commit.events.first().map(|event| event.stream);
        let in_stream = self
            .events()
            .filter(|(_, event)| Some(event.stream) == stream)
            .count();
        self.receipts.push(Receipt {
            command_id: commit.command_id,
            first: self.events().count() as u64 + 1,
            count: commit.events.len() as u32,
            recorded_at: commit.recorded_at,
            stream,
            first_version: if stream.is_some() {
                in_stream as u32 + 1
            } else {
                0
            },
        });
        self.erased.extend(&commit.erase);
        self.commits.push(commit);
    }

    fn events(&self) -> impl Iterator<Item = (&Commit, &varsko_journal::NewEvent)> {
        self.commits
            .iter()
            .flat_map(|commit| commit.events.iter().map(move |event| (commit, event)))
    }

    fn next_number(&self) -> u128 {
        self.commits.len() as u128 + 1
    }
}

struct World {
    folder: TempDir,
    open: Option<(Writer, Reader)>,
    model: Model,
}

impl World {
    fn writer(&mut self) -> &mut Writer {
        &mut self.open.as_mut().unwrap().0
    }

    fn reader(&self) -> &Reader {
        &self.open.as_ref().unwrap().1
    }

    fn run(&mut self, operation: Operation) {
        match operation {
            Operation::Append(commands) => {
                let first = self.model.next_number();
                let batch: Vec<Commit> = (first..)
                    .zip(commands)
                    .map(|(number, events)| numbered(number, events))
                    .collect();
                let receipts = self.writer().append(batch.clone()).unwrap();
                batch
                    .into_iter()
                    .for_each(|commit| self.model.record(commit));
                assert_eq!(receipts, self.model.receipts[first as usize - 1..]);
            }
            Operation::Repeat(which) => {
                let Some(known) = pick(&self.model.commits, which).cloned() else {
                    return;
                };
                let number = self.model.next_number();
                let repeated = Commit {
                    command_id: known.command_id,
                    ..numbered(number, 1)
                };
                let answer = self.writer().append(vec![numbered(number, 2), repeated]);
                assert_eq!(answer, Err(Fault::CommandKnown(known.command_id)));
            }
            Operation::Read(from) => {
                let after = from.index(self.model.events().count() + 1);
                self.compare(after);
            }
            Operation::Crash => self.crash(),
            Operation::Erase(which) => {
                let count = self.model.events().count();
                if count > 0 {
                    let number = self.model.next_number();
                    let erasing = Commit {
                        erase: vec![which.index(count) as u64 + 1],
                        ..numbered(number, 0)
                    };
                    self.writer().append(vec![erasing.clone()]).unwrap();
                    self.model.record(erasing);
                }
            }
            Operation::Compact => self.writer().compact().unwrap(),
            Operation::Checkpoint => {
                let checkpoint = self.writer().checkpoint().unwrap();
                assert_eq!(checkpoint.tree.size, self.model.events().count() as u64);
            }
            Operation::FindCommand(which) => {
                let expected = pick(&self.model.commits, which)
                    .map(|commit| commit.body_hash)
                    .zip(pick(&self.model.receipts, which).cloned());
                let Some((body_hash, receipt)) = expected else {
                    return;
                };
                assert_eq!(
                    self.writer().find_command(receipt.command_id).unwrap(),
                    Some((receipt, body_hash))
                );
            }
        }
        assert_eq!(self.writer().head(), self.model.events().count() as u64);
    }

    /// Copies the files as they lie there while the writer is alive, and opens the copy: what a
    /// process finds after another one died.
    fn crash(&mut self) {
        let after = tempfile::tempdir().unwrap();
        for file in std::fs::read_dir(self.folder.path())
            .unwrap()
            .map(Result::unwrap)
        {
            if !file.file_name().to_string_lossy().ends_with("-shm") {
                std::fs::copy(file.path(), after.path().join(file.file_name())).unwrap();
            }
        }
        self.open = None;
        self.folder = after;
        self.open = Some(open(self.folder.path()));
    }

    fn compare(&self, after: usize) {
        let read = self.reader().read(after as u64, 5_000).unwrap();
        let mut versions = HashMap::new();
        let expected: Vec<_> = self
            .model
            .events()
            .enumerate()
            .map(|(index, (commit, event))| {
                let version = versions
                    .entry(event.stream)
                    .and_modify(|version| *version += 1)
                    .or_insert(1_u32);
                let position = index as u64 + 1;
                let sealed = if self.model.erased.contains(&position) {
                    Sealed::Erased
                } else {
                    Sealed::Readable(event.sealed.clone().unwrap())
                };
                (
                    position,
                    event.stream,
                    *version,
                    commit.command_id,
                    commit.recorded_at,
                    event.facts.clone(),
                    sealed,
                )
            })
            .skip(after)
            .collect();
        let found: Vec<_> = read
            .into_iter()
            .map(|stored| {
                let header = stored.header;
                (
                    header.position,
                    header.stream,
                    header.version,
                    header.command_id,
                    header.recorded_at,
                    stored.facts,
                    stored.sealed,
                )
            })
            .collect();
        assert_eq!(found, expected);
    }
}

fn numbered(number: u128, events: u8) -> Commit {
    commit(
        number,
        (0..events)
            .map(|part| event(number % 5, &format!("part {part} of {}", id(number))))
            .collect(),
    )
}

fn pick<T>(list: &[T], which: prop::sample::Index) -> Option<&T> {
    (!list.is_empty()).then(|| which.get(list))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_journal_is_the_list_of_commands_it_was_given(operations in prop::collection::vec(operation(), 1..40)) {
        let folder = tempfile::tempdir().unwrap();
        let opened = open(folder.path());
        let mut world = World { folder, open: Some(opened), model: Model::default() };
        for operation in operations {
            world.run(operation);
        }
        world.compare(0);
        let report = verify(world.folder.path(), Some(&root_key()), None, &mut |_, _| {}).unwrap();
        prop_assert!(report.holds(), "{:?}", report.findings);
        prop_assert_eq!(report.erased, world.model.erased.len() as u64);
    }
}
