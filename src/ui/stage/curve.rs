//! Curves and polygons in plain numbers: smooth lines through points, mirrored halves, cutting, and triangles for a filled shape.
//!
//! Must never know a colour, a screen or a face.

/// A point; x to the right, y down.
pub type P = [f32; 2];

/// Points between two corners of a smooth line.
const STEPS: usize = 5;

/// A closed smooth line through points. A point that stands twice is a corner.
pub fn closed(points: &[P]) -> Vec<P> {
    let n = points.len() as isize;
    let at = |index: isize| points[index.rem_euclid(n.max(1)) as usize];
    let mut line = Vec::with_capacity(points.len() * STEPS);
    for index in 0..n {
        span([at(index - 1), at(index), at(index + 1), at(index + 2)], &mut line);
    }
    line
}

/// A smooth line through points, from the first to the last.
pub fn open(points: &[P]) -> Vec<P> {
    let last = points.len().saturating_sub(1);
    let at = |index: usize| points[index.min(last)];
    let mut line = Vec::with_capacity(points.len() * STEPS + 1);
    for index in 0..last {
        span([at(index.saturating_sub(1)), at(index), at(index + 1), at(index + 2)], &mut line);
    }
    line.extend(points.last());
    line
}

fn span([a, b, c, d]: [P; 4], line: &mut Vec<P>) {
    if b == c {
        return;
    }
    for step in 0..STEPS {
        let t = step as f32 / STEPS as f32;
        let (t2, t3) = (t * t, t * t * t);
        let blend = |a: f32, b: f32, c: f32, d: f32| {
            0.5 * (2.0 * b + (c - a) * t + (2.0 * a - 5.0 * b + 4.0 * c - d) * t2 + (3.0 * b - a - 3.0 * c + d) * t3)
        };
        line.push([blend(a[0], b[0], c[0], d[0]), blend(a[1], b[1], c[1], d[1])]);
    }
}

/// The whole outline of which the right half is given, from the top on the axis to the bottom on it.
pub fn both_sides(right: &[P]) -> Vec<P> {
    let left = right.iter().rev().filter(|p| p[0] != 0.0).map(|p| [-p[0], p[1]]);
    right.iter().copied().chain(left).collect()
}

/// The same seen in a mirror.
pub fn mirror(points: &[P]) -> Vec<P> {
    points.iter().map(|p| [-p[0], p[1]]).collect()
}

/// An ellipse.
pub fn ellipse(center: P, rx: f32, ry: f32, corners: usize) -> Vec<P> {
    let turn = |index: usize| std::f32::consts::TAU * index as f32 / corners as f32;
    (0..corners).map(|index| [center[0] + rx * turn(index).cos(), center[1] + ry * turn(index).sin()]).collect()
}

/// A part of an ellipse's rim; angles in degrees, from the right clockwise.
pub fn arc(center: P, rx: f32, ry: f32, from: f32, to: f32, steps: usize) -> Vec<P> {
    let turn = |step: usize| (from + (to - from) * step as f32 / steps.max(1) as f32).to_radians();
    (0..=steps).map(|step| [center[0] + rx * turn(step).cos(), center[1] + ry * turn(step).sin()]).collect()
}

/// Twice the signed area.
pub fn area(points: &[P]) -> f32 {
    let pairs = points.iter().zip(points.iter().cycle().skip(1));
    pairs.map(|(a, b)| a[0] * b[1] - b[0] * a[1]).sum()
}

fn side(a: P, b: P, p: P) -> f32 {
    (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
}

/// What of a polygon lies in a convex one.
pub fn cut(polygon: &[P], convex: &[P]) -> Vec<P> {
    let sign = area(convex).signum();
    let mut kept = polygon.to_vec();
    for (a, b) in convex.iter().zip(convex.iter().cycle().skip(1)) {
        let depth = |p: P| sign * side(*a, *b, p);
        if kept.iter().all(|p| depth(*p) >= 0.0) {
            continue;
        }
        let whole = std::mem::take(&mut kept);
        for (p, q) in whole.iter().zip(whole.iter().cycle().skip(1)) {
            let (from, to) = (depth(*p), depth(*q));
            if from >= 0.0 {
                kept.push(*p);
            }
            if (from >= 0.0) != (to >= 0.0) {
                let t = from / (from - to);
                kept.push([p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t]);
            }
        }
    }
    kept
}

/// Triangles that fill a simple polygon with positive area, by their corners.
pub fn triangles(points: &[P]) -> Vec<[usize; 3]> {
    let n = points.len();
    let convex = (0..n).all(|i| side(points[i], points[(i + 1) % n], points[(i + 2) % n]) >= 0.0);
    if n < 3 || convex {
        return (1..n.saturating_sub(1)).map(|i| [0, i, i + 1]).collect();
    }
    let mut left: Vec<usize> = (0..n).collect();
    let mut found = Vec::with_capacity(n - 2);
    let mut at = 0;
    let mut misses = 0;
    while left.len() > 3 {
        let count = left.len();
        let [a, b, c] = [0, 1, 2].map(|step| left[(at + step) % count]);
        // When nothing fits any more, lines touch each other; any corner will do.
        if misses > count || is_ear(points, &left, [a, b, c]) {
            found.push([a, b, c]);
            left.remove((at + 1) % count);
            misses = 0;
            at = (at + 1) % left.len();
        } else {
            misses += 1;
            at = (at + 1) % count;
        }
    }
    found.extend(<[usize; 3]>::try_from(left).ok());
    found
}

fn is_ear(points: &[P], left: &[usize], [a, b, c]: [usize; 3]) -> bool {
    let [pa, pb, pc] = [points[a], points[b], points[c]];
    if side(pa, pb, pc) <= 0.0 {
        return false;
    }
    left.iter().all(|&other| {
        let p = points[other];
        let corner = p == pa || p == pb || p == pc;
        corner || side(pa, pb, p) < 0.0 || side(pb, pc, p) < 0.0 || side(pc, pa, p) < 0.0
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(points: &[P]) -> f32 {
        triangles(points).iter().map(|t| area(&t.map(|i| points[i])).abs()).sum()
    }

    #[test]
    fn triangles_cover_a_shape_once() {
        let cup = both_sides(&[[0.0, 0.2], [0.5, -0.5], [0.8, -0.4], [0.7, 0.9], [0.0, 1.0]]);
        for shape in [closed(&cup), ellipse([0.0, 0.0], 1.0, 0.5, 24), cup] {
            let shape: Vec<P> = if area(&shape) < 0.0 { shape.into_iter().rev().collect() } else { shape };
            assert!((filled(&shape) - area(&shape)).abs() < 1e-4, "{} {}", filled(&shape), area(&shape));
        }
    }

    #[test]
    fn cutting_keeps_what_lies_within() {
        let square = [[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]];
        assert_eq!(cut(&square, &ellipse([0.0, 0.0], 3.0, 3.0, 40)), square);
        let half = cut(&square, &[[0.0, -2.0], [2.0, -2.0], [2.0, 2.0], [0.0, 2.0]]);
        assert!((area(&half).abs() - 4.0).abs() < 1e-5 && half.iter().all(|p| p[0] >= -1e-6));
    }
}
