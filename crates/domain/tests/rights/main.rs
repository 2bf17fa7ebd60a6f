//! The table of rights: every cell written out for people to read, and checked through `decide`.

mod matrix;
mod reader;
mod table;
mod told;
