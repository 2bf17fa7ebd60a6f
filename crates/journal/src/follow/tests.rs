//! The join of live and stored: no gap, no repeat (G-3).
