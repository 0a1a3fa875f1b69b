//! `--gallery`: every screen in every language, look and two sizes of the window, as pictures to be looked at.
//!
//! Plays in a folder of its own and never touches a person's attempts or settings. A picture of another size than asked for, or one
//! with nothing on it, is a failure, told by name.

use super::AppOptions;
use super::clock::Clock;
use super::flow::Flow;
use super::steady::Steady;
use crate::dialogue::Move;
use crate::ui::{Action, Settings, ThemeChoice};
use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use bevy::window::PrimaryWindow;
use bevy_egui::EguiContexts;
use std::collections::{BTreeMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// Sizes of the window in points.
const SIZES: [[u32; 2]; 2] = [[1280, 800], [900, 600]];

/// The scenario that is shown.
const SCENARIO: &str = "late-parcel";

/// Moves made before the picture of the conversation.
const MOVES: usize = 3;

/// What a move takes in the pictures.
const SECS_PER_MOVE: f64 = 23.0;

/// More moves than any attempt needs to end.
const MOST_MOVES: usize = 200;

/// Frames and seconds a screen is given to come to rest: glyph images arrive. Nothing moves, by the settings.
const REST: (u32, f64) = (6, 0.2);

/// Seconds after which a picture is given up.
const PATIENCE_SECS: f64 = 20.0;

/// The share of pixels that must differ from the commonest colour, and how many colours there must be at least.
const NOT_BLANK: (f64, usize) = (0.01, 24);

/// Pictures that could not be made, or are not what they should be.
#[derive(Debug, thiserror::Error)]
pub enum GalleryError {
    /// The folder for them, or for the attempts they show.
    #[error("{}: {source}", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// One line for each.
    #[error("{}", .0.join("\n"))]
    Pictures(Vec<String>),
}

/// Which screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    Library,
    Brief,
    Conversation,
    Debrief,
    Progress,
}

/// One picture.
#[derive(Debug, Clone)]
struct Scene {
    language: String,
    theme: ThemeChoice,
    size: [u32; 2],
    shown: Shown,
}

impl Scene {
    fn file(&self) -> String {
        let [width, height] = self.size;
        format!("{}-{:?}-{width}x{height}-{:?}.png", self.language, self.shown, self.theme).to_lowercase()
    }
}

/// What became of a picture: `None` until it is there.
type Answer = Arc<Mutex<Option<Result<(), String>>>>;

struct Current {
    scene: Scene,
    since: f64,
    /// Frames drawn at the right size.
    frames: u32,
    asked: Option<Answer>,
}

#[derive(Resource)]
struct Gallery {
    folder: PathBuf,
    open: VecDeque<Scene>,
    current: Option<Current>,
    failures: Arc<Mutex<Vec<String>>>,
}

/// The pictures while they are made; removes the attempts they show when dropped.
pub(super) struct Order {
    folder: PathBuf,
    data: PathBuf,
    failures: Arc<Mutex<Vec<String>>>,
}

impl Order {
    /// Makes the folder of the pictures and turns the options to a folder of attempts that is thrown away.
    ///
    /// # Errors
    /// When a folder cannot be made.
    pub(super) fn new(folder: &Path, options: &mut AppOptions) -> Result<Order, GalleryError> {
        let data = std::env::temp_dir().join(format!("sabr-gallery-{}", std::process::id()));
        for path in [folder, &data] {
            let told = |source| GalleryError::Folder { path: path.to_owned(), source };
            std::fs::create_dir_all(path).map_err(told)?;
        }
        options.data = Some(data.clone());
        Ok(Order { folder: folder.to_owned(), data, failures: Arc::default() })
    }

    /// Puts the work before the program.
    pub(super) fn place(&self, app: &mut App, flow: &Flow) {
        let languages: Vec<&str> = flow.languages.iter().map(|l| l.tag.as_str()).collect();
        let gallery =
            Gallery { folder: self.folder.clone(), open: scenes(&languages), current: None, failures: self.failures.clone() };
        app.insert_resource(gallery).add_systems(Last, work);
    }

    /// Whether all pictures are there and show something.
    ///
    /// # Errors
    /// Which ones are not.
    pub(super) fn result(&self) -> Result<(), GalleryError> {
        let failures = self.failures.lock().map(|f| f.clone()).unwrap_or_default();
        if failures.is_empty() { Ok(()) } else { Err(GalleryError::Pictures(failures)) }
    }
}

impl Drop for Order {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_dir_all(&self.data) {
            warn!("{}: {error}", self.data.display());
        }
    }
}

fn scenes(languages: &[&str]) -> VecDeque<Scene> {
    let mut scenes = VecDeque::new();
    for size in SIZES {
        for language in languages {
            for theme in ThemeChoice::ALL.into_iter().filter(|theme| size == SIZES[0] || !theme.is_high_contrast()) {
                for shown in [Shown::Library, Shown::Brief, Shown::Conversation, Shown::Debrief, Shown::Progress] {
                    scenes.push_back(Scene { language: (*language).to_owned(), theme, size, shown });
                }
            }
        }
    }
    scenes
}

fn work(
    mut gallery: ResMut<Gallery>,
    mut flow: ResMut<Flow>,
    mut windows: Query<&mut Window, With<PrimaryWindow>>,
    mut contexts: EguiContexts,
    mut commands: Commands,
    mut exit: MessageWriter<AppExit>,
    steady: Res<Steady>,
) {
    let (Ok(mut window), Ok(ctx)) = (windows.single_mut(), contexts.ctx_mut()) else { return };
    ctx.request_repaint();
    let now = steady.now();
    let Gallery { folder, open, current, failures } = &mut *gallery;
    let Some(made) = current else {
        let Some(scene) = open.pop_front() else {
            exit.write(AppExit::Success);
            return;
        };
        let [width, height] = scene.size;
        window.resolution.set(width as f32, height as f32);
        stage(&mut flow, &scene, now);
        *current = Some(Current { scene, since: now, frames: 0, asked: None });
        return;
    };
    let answer = made.asked.as_ref().and_then(|answer| answer.lock().ok()?.take());
    let late = (now - made.since > PATIENCE_SECS).then(|| Err("was not made in time".to_owned()));
    if let Some(answer) = answer.or(late) {
        if let (Err(why), Ok(mut failures)) = (answer, failures.lock()) {
            failures.push(format!("{}: {why}", made.scene.file()));
        }
        *current = None;
        return;
    }
    let size = ctx.viewport_rect().size();
    let fits = [size.x.round() as u32, size.y.round() as u32] == made.scene.size;
    made.frames += u32::from(fits);
    if made.asked.is_none() && made.frames >= REST.0 && now - made.since >= REST.1 {
        let pixels = [window.physical_width(), window.physical_height()];
        made.asked = Some(shoot(&mut commands, folder.join(made.scene.file()), pixels));
    }
}

/// Brings the program to the scene, by the wishes a person would have.
fn stage(flow: &mut Flow, scene: &Scene, now: f64) {
    let settings =
        Settings { language: scene.language.clone(), theme: scene.theme, reduced_motion: true, ..flow.settings.clone() };
    flow.apply(Action::Set(settings), now);
    match scene.shown {
        Shown::Library => {
            play(flow, MOVES, now);
            flow.apply(Action::OpenLibrary, now);
        }
        Shown::Brief => flow.apply(Action::OpenBrief(SCENARIO.into()), now),
        Shown::Conversation => play(flow, MOVES, now),
        Shown::Debrief => {
            play(flow, MOST_MOVES, now);
            flow.apply(Action::OpenDebrief, now);
        }
        // Of what was played for the pictures before.
        Shown::Progress => flow.apply(Action::OpenProgress, now),
    }
}

/// Plays by offered replies, good ones and bad ones in turns. What was played before is not offered any more.
fn play(flow: &mut Flow, moves: usize, now: f64) {
    if let Some(before) = flow.attempt().map(str::to_owned) {
        flow.apply(Action::SetAside(before), now);
    }
    flow.apply(Action::Start(SCENARIO.into()), now);
    for index in 0..moves {
        let Some(practice) = flow.session.as_ref().map(|s| s.practice()).filter(|p| !p.is_over()) else { return };
        if practice.ended().is_some() {
            // The ticket is left, so that the debrief is that of a whole attempt.
            return flow.apply(Action::Do(Move::End), now);
        }
        let scenario = &practice.setup().scenario;
        let Some(replies) = scenario.turn(&practice.state().turn).map(|turn| &turn.replies) else { return };
        let Some(reply) = replies.get([0, 1, 0, 0, 2][index % 5] % replies.len().max(1)) else { return };
        let chosen = Move::Choose(reply.id.clone());
        flow.apply(Action::Do(chosen), now + SECS_PER_MOVE * (index + 1) as f64);
        // Time did not really pass: the clock stands where the move says.
        let at = flow.session.as_ref().map_or(0, |s| s.practice().at_secs());
        flow.clock = Clock::at(at);
        flow.settle(now);
    }
}

fn shoot(commands: &mut Commands, path: PathBuf, pixels: [u32; 2]) -> Answer {
    let answer = Answer::default();
    let told = answer.clone();
    commands.spawn(Screenshot::primary_window()).observe(move |shot: On<ScreenshotCaptured>| {
        if let Ok(mut told) = told.lock() {
            *told = Some(save(&shot.image, &path, pixels));
        }
    });
    answer
}

fn save(image: &Image, path: &Path, pixels: [u32; 2]) -> Result<(), String> {
    let picture = image.clone().try_into_dynamic().map_err(|error| error.to_string())?.to_rgb8();
    picture.save(path).map_err(|error| error.to_string())?;
    let (width, height) = picture.dimensions();
    if [width, height] != pixels {
        return Err(format!("is {width}×{height} pixels instead of {}×{}", pixels[0], pixels[1]));
    }
    let mut colors: BTreeMap<[u8; 3], u64> = BTreeMap::new();
    picture.pixels().for_each(|pixel| *colors.entry(pixel.0).or_default() += 1);
    let all: u64 = colors.values().sum();
    let commonest = colors.values().max().copied().unwrap_or_default();
    let drawn = (all - commonest) as f64 / all.max(1) as f64;
    if drawn < NOT_BLANK.0 || colors.len() < NOT_BLANK.1 {
        return Err("shows nothing".to_owned());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::Screen;

    #[test]
    fn every_screen_language_look_and_size_has_a_name_of_its_own() {
        let scenes = scenes(&["en", "fa"]);
        let names: std::collections::BTreeSet<String> = scenes.iter().map(Scene::file).collect();
        assert_eq!(names.len(), scenes.len());
        assert_eq!(scenes.len(), 2 * 5 * (ThemeChoice::ALL.len() + 2), "high contrast in the first size alone");
    }

    #[test]
    fn each_scene_leads_to_its_screen() {
        let folder = tempfile::tempdir().unwrap();
        let options = AppOptions { data: Some(folder.path().into()), locale: Some("en".into()), ..AppOptions::default() };
        let mut flow = super::super::open(&options).unwrap();
        for scene in scenes(&["fa"]) {
            stage(&mut flow, &scene, 1.0);
            let expected = match scene.shown {
                Shown::Library => Screen::Library,
                Shown::Brief => Screen::Brief(SCENARIO.into()),
                Shown::Conversation => Screen::Conversation,
                Shown::Debrief => Screen::Debrief,
                Shown::Progress => Screen::Progress,
            };
            assert_eq!(flow.screen, expected);
            assert_eq!((flow.settings.language.as_str(), flow.settings.theme), ("fa", scene.theme));
        }
        assert!(flow.session.as_ref().unwrap().practice().is_over(), "the debrief is that of a whole attempt");
    }

    #[test]
    fn a_blank_picture_is_told() {
        use bevy::asset::RenderAssetUsages;
        use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.png");
        let size = Extent3d { width: 64, height: 64, depth_or_array_layers: 1 };
        let image = |pixel: &dyn Fn(usize) -> u8| {
            let data = (0..64 * 64 * 4).map(pixel).collect();
            Image::new(size, TextureDimension::D2, data, TextureFormat::Rgba8UnormSrgb, RenderAssetUsages::default())
        };
        assert_eq!(save(&image(&|_| 200), &path, [64, 64]), Err("shows nothing".into()));
        assert_eq!(save(&image(&|at| (at * 7 % 251) as u8), &path, [64, 64]), Ok(()));
        assert!(save(&image(&|at| (at * 7 % 251) as u8), &path, [32, 64]).is_err());
        assert!(path.is_file());
    }
}
