//! People at home in each language, in the words of a customer's looks: whoever no scenario describes looks like one of them.
//!
//! Must never hold a caricature; each language has women and men of every age.

/// Language and its people. Of each sex and age there is at least one.
pub(super) const HOMES: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "woman young fair ponytail red-hair no-glasses jumper mustard",
            "woman young dark afro black-hair no-glasses blouse rust earrings",
            "woman middle light bob chestnut-hair glasses cardigan teal",
            "woman middle brown headscarf scarf-navy no-glasses blouse sky",
            "woman old fair curly white-hair round-glasses cardigan lilac earrings",
            "man young brown short-hair black-hair stubble no-glasses hoodie moss",
            "man young fair side-part blond-hair clean-shaven no-glasses t-shirt navy",
            "man middle light receding brown-hair beard no-glasses jacket charcoal",
            "man middle tan turban scarf-teal beard black-hair no-glasses shirt white",
            "man old dark short-hair grey-hair moustache glasses jumper maroon",
        ],
    ),
    (
        "fa",
        &[
            "woman young light loose-scarf scarf-rose brown-hair no-glasses manteau sand",
            "woman young olive maghnaeh scarf-navy black-hair no-glasses manteau navy",
            "woman middle olive loose-scarf scarf-teal chestnut-hair glasses manteau charcoal",
            "woman middle light headscarf scarf-plum no-glasses manteau grey",
            "woman old light headscarf scarf-moss grey-hair round-glasses cardigan maroon",
            "woman old olive chador scarf-charcoal white-hair no-glasses blouse plum",
            "man young olive short-hair black-hair stubble no-glasses polo teal",
            "man middle olive side-part black-hair moustache no-glasses shirt sky",
            "man middle light receding black-hair beard glasses jacket charcoal",
            "man old light receding white-hair moustache glasses jumper moss",
        ],
    ),
    (
        "ar",
        &[
            "woman young tan headscarf scarf-rose no-glasses blouse cream",
            "woman young olive long-hair brown-hair no-glasses blouse teal earrings",
            "woman middle tan headscarf scarf-sky glasses cardigan navy",
            "woman middle olive headscarf scarf-maroon no-glasses jacket sand",
            "woman old tan headscarf scarf-charcoal no-glasses galabeya plum",
            "man young tan curly black-hair stubble no-glasses polo green",
            "man middle brown short-hair black-hair moustache no-glasses shirt blue",
            "man middle olive receding black-hair clean-shaven glasses suit navy tie",
            "man old tan skullcap scarf-white grey-hair moustache no-glasses galabeya sky",
            "man old olive bald white-hair moustache glasses cardigan moss",
        ],
    ),
    (
        "th",
        &[
            "woman young light long-hair black-hair no-glasses blouse rose",
            "woman young tan ponytail black-hair no-glasses polo teal",
            "woman middle tan bob black-hair glasses suit plum",
            "woman middle olive bun black-hair no-glasses thai-blouse mustard earrings",
            "woman old tan bun grey-hair round-glasses thai-blouse lilac",
            "man young light side-part black-hair clean-shaven glasses shirt sky",
            "man middle tan short-hair black-hair clean-shaven no-glasses polo navy",
            "man middle olive side-part black-hair clean-shaven no-glasses suit charcoal tie",
            "man old brown receding grey-hair clean-shaven glasses shirt cream",
        ],
    ),
];
