pub fn check(_: &super::written::Written<'_>, _: &mut Vec<crate::scenario::Diagnostic>) {}
