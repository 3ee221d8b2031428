# glob.translate(): stars and question marks stay in their part of the path, sets that hold nothing fit any character or
# none, as in fnmatch.translate().
import fnmatch
import glob

for pattern in ("a*b?c*", "[!z-a]x[z-a]", "**/*.py", "?a*", r"a\*b[*]", ".*", "x[.]y."):
    print(glob.translate(pattern, recursive=True), fnmatch.translate(pattern))
print(glob.translate("*/a?", include_hidden=True), glob.translate("a?*", seps="/\\"))

# output:
# (?s:a[^/]*b[^/]c[^/]*)\z (?s:a(?>.*?b.c).*)\z
# (?s:.x(?!))\z (?s:.x(?!))\z
# (?s:(?:[^/.][^/]*/)*(?!\.)[^/]*\.py)\z (?s:(?>.*?/).*\.py)\z
# (?s:(?!\.)[^/]a[^/]*)\z (?s:.a.*)\z
# (?s:a\\[^/]*b[*])\z (?s:a\\.*b[*])\z
# (?s:\.[^/]*)\z (?s:\..*)\z
# (?s:x[.]y\.)\z (?s:x[.]y\.)\z
# (?s:[^/]+/a[^/])\z (?s:a[^/\\][^/\\]*)\z
