//! The append-only log: bytes, positions, proof and sealing. Knows nothing of incidents.
