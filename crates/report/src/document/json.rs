//! A document for programs: one JSON object with what its front page says and every section in order.
//!
//! Keys are the same in every language; words are in the document's own. A value that a program wants
//! otherwise than people do stands so: instants with their offset, numbers, ids, stored words.

use super::{Block, Cell, Document, Exact, Fact, Table};
use crate::export::times;
use serde_json::{Map, Value, json};
use std::io::{self, Write};

/// Writes it.
pub(super) fn write(document: &Document, out: &mut impl Write) -> io::Result<()> {
    let front = &document.front;
    let checkpoint = front
        .seal
        .as_ref()
        .map(|seal| json!({ "size": seal.size, "root": seal.root, "note": seal.note }));
    let positions = front
        .positions
        .map(|(first, last)| json!({ "first": first, "last": last }));
    let whole = json!({
        "document": front.name,
        "kind": front.kind,
        "title": front.title,
        "owner": front.owner,
        "id": front.subject,
        "language": front.language.tag(),
        "exercise": front.exercise,
        "sharing": front.sharing,
        "madeAt": times::local(front.made_at),
        "positions": positions,
        "checkpoint": checkpoint,
        "facts": facts(&front.facts),
        "sections": sections(&document.blocks),
    });
    serde_json::to_writer_pretty(&mut *out, &whole)?;
    out.write_all(b"\n")
}

/// Each heading with what stands below it; what stands above the first has no heading.
fn sections(blocks: &[Block]) -> Vec<Value> {
    let mut sections = Vec::new();
    let (mut level, mut heading, mut content) = (0, Value::Null, Vec::new());
    for block in blocks {
        if let Block::Heading(next, words) = block {
            if level > 0 || !content.is_empty() {
                sections.push(json!({ "level": level, "heading": heading, "content": content }));
            }
            (level, heading, content) = (*next, json!(words), Vec::new());
        } else {
            content.push(told(block));
        }
    }
    if level > 0 || !content.is_empty() {
        sections.push(json!({ "level": level, "heading": heading, "content": content }));
    }
    sections
}

fn told(block: &Block) -> Value {
    match block {
        Block::Heading(_, words) => json!({ "heading": words }),
        Block::Paragraph(passage) => json!({ "paragraph": passage.words }),
        Block::List(points) => {
            let points: Vec<&str> = points.iter().map(|point| point.words.as_str()).collect();
            json!({ "list": points })
        }
        Block::Facts(known) | Block::Figures(known) => json!({ "facts": facts(known) }),
        Block::Table(table) | Block::Records(_, table) => json!({ "table": rows(table) }),
    }
}

fn facts(facts: &[Fact]) -> Vec<Value> {
    let facts = facts.iter();
    facts
        .map(|fact| json!({ "label": fact.label, "value": fact.value }))
        .collect()
}

fn rows(table: &Table) -> Value {
    let headings = table.columns.iter();
    let headings: Map<String, Value> = headings
        .map(|column| (column.key.clone(), json!(column.heading)))
        .collect();
    let rows: Vec<Value> = table
        .rows
        .iter()
        .map(|row| {
            let cells = table.columns.iter().zip(row);
            let cells: Map<String, Value> = cells
                .map(|(column, cell)| (column.key.clone(), value(cell)))
                .collect();
            Value::Object(cells)
        })
        .collect();
    json!({ "name": table.name, "headings": headings, "rows": rows })
}

fn value(cell: &Cell) -> Value {
    match &cell.exact {
        Some(exact) => exactly(exact),
        None => Some(cell.words())
            .filter(|words| !words.is_empty())
            .map_or(Value::Null, Value::String),
    }
}

fn exactly(exact: &Exact) -> Value {
    match exact {
        Exact::Moment(at) => json!(times::local(*at)),
        Exact::Number(number) => json!(number),
        Exact::Word(word) => json!(word),
        Exact::Words(words) => json!(words),
        Exact::Id(id) => json!(id),
        Exact::Many(all) => all.iter().map(exactly).collect(),
    }
}
