from pathlib import Path, PurePosixPath, PureWindowsPath

path = PurePosixPath("/usr/lib/python3/site.tar.gz")
print(path.parts, path.anchor, path.suffixes, path.stem, list(path.parents)[-2:])
print(path.with_name("x.txt"), path.with_stem("y"), path.with_suffix(""), path.relative_to("/usr"))
print(path.is_relative_to("/usr/lib"), path.match("*.gz"), path.full_match("/usr/**/*.gz"), path / ".." / "z")
print(PurePosixPath("a/./b//c"), PurePosixPath("a") / "/b", PurePosixPath(), "x" / PurePosixPath("y"))
print(path.relative_to("/usr/bin", walk_up=True), PurePosixPath("a") < PurePosixPath("b"), hash(PurePosixPath("a")) == hash(PurePosixPath("a/")))
print(PureWindowsPath("C:/Windows\\x").parts, PureWindowsPath("c:/A") == PureWindowsPath("C:/a"))
for action in (
    lambda: path.relative_to("/bin"),
    lambda: path.with_suffix("gz"),
    lambda: path.with_name(""),
    lambda: PurePosixPath("/").with_name("x"),
    lambda: PurePosixPath("a") / 5,
):
    try:
        print(action())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)

# output:
# ('/', 'usr', 'lib', 'python3', 'site.tar.gz') / ['.tar', '.gz'] site.tar [PurePosixPath('/usr'), PurePosixPath('/')]
# /usr/lib/python3/x.txt /usr/lib/python3/y.gz /usr/lib/python3/site.tar lib/python3/site.tar.gz
# True True True /usr/lib/python3/site.tar.gz/../z
# a/b/c /b . x/y
# ../lib/python3/site.tar.gz True True
# ('C:\\', 'Windows', 'x') True
# ValueError '/usr/lib/python3/site.tar.gz' is not in the subpath of '/bin'
# ValueError Invalid suffix 'gz'
# ValueError Invalid name ''
# ValueError PurePosixPath('/') has an empty name
# TypeError unsupported operand type(s) for /: 'PurePosixPath' and 'int'
