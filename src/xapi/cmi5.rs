//! cmi5: attempts launched by a learning management system.
