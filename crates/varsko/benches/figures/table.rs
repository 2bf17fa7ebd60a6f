//! Printing what was measured beside the limit it is compared with.

use serde_json::json;

/// Rows to print, for people or for a script.
pub(crate) struct Table {
    json: bool,
    rows: Vec<[String; 6]>,
}

impl Table {
    pub(crate) fn new(json: bool) -> Self {
        Self {
            json,
            rows: Vec::new(),
        }
    }

    /// A figure, the limit measured beside it, their ratio, and the goal of the design.
    pub(crate) fn ratio(
        &mut self,
        what: &str,
        figure: f64,
        limit_is: &str,
        limit: f64,
        goal: &str,
    ) {
        let ratio = format!("{:.2}", figure / limit);
        self.rows.push([
            what.into(),
            number(figure),
            limit_is.into(),
            number(limit),
            ratio,
            goal.into(),
        ]);
        self.progress();
    }

    /// Two figures side by side without a goal.
    pub(crate) fn row(&mut self, what: &str, figure: &str, other: &str, value: &str) {
        self.rows.push([
            what.into(),
            figure.into(),
            other.into(),
            value.into(),
            String::new(),
            String::new(),
        ]);
        self.progress();
    }

    fn progress(&self) {
        if let Some([what, figure, limit_is, limit, ratio, _]) = self.rows.last() {
            eprintln!("{what}: {figure}; {limit_is}: {limit} {ratio}");
        }
    }

    pub(crate) fn print(&self) {
        if self.json {
            for [what, figure, limit_is, limit, ratio, goal] in &self.rows {
                println!(
                    "{}",
                    json!({"what": what, "figure": figure, "limitIs": limit_is, "limit": limit, "ratio": ratio, "goal": goal})
                );
            }
            return;
        }
        println!("| measured | figure | limit, same run | limit's figure | ratio | goal |");
        println!("|---|---|---|---|---|---|");
        for row in &self.rows {
            println!("| {} |", row.join(" | "));
        }
    }
}

fn number(value: f64) -> String {
    match value {
        v if v >= 10_000.0 => format!("{:.0}k", v / 1_000.0),
        v if v >= 100.0 => format!("{v:.0}"),
        v => format!("{v:.3}"),
    }
}
