//! Rules of this fold.
