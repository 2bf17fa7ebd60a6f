//! Rules of this part.
