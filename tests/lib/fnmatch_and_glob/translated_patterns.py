# The regular expression of a pattern: sets are escaped, and what is between two stars is looked for once, so that no
# pattern takes long.
import fnmatch

patterns = ["[!", "[!a-c]x", "ab*cd*", "*ab*cd*12", "*?*a*?", "***", "[a-", "[&&x]", "[a~~b||c]", "[a-c-e]", "[c-a]", "[!c-a]",
            "[--a]", "[!-a]", "[[x]", "[\\]y", "[^a]", "[]]", "", "a+b$ #"]
for pattern in patterns:
    print(f"{pattern!r:12} {fnmatch.translate(pattern)}")
print(fnmatch.fnmatch("a" * 50 + "c", "*a" * 8 + "b"), fnmatch.fnmatch("a" * 50 + "b", "*a" * 8 + "b"))
print(fnmatch.filter(["a~b", "a&b", "a-b"], "a[&~]b"), fnmatch.fnmatchcase(b"x.py", b"*.p[xy]"))

# output:
# '[!'         (?s:\[!)\z
# '[!a-c]x'    (?s:[^a-c]x)\z
# 'ab*cd*'     (?s:ab(?>.*?cd).*)\z
# '*ab*cd*12'  (?s:(?>.*?ab)(?>.*?cd).*12)\z
# '*?*a*?'     (?s:(?>.*?.)(?>.*?a).*.)\z
# '***'        (?s:.*)\z
# '[a-'        (?s:\[a\-)\z
# '[&&x]'      (?s:[\&\&x])\z
# '[a~~b||c]'  (?s:[a\~\~b\|\|c])\z
# '[a-c-e]'    (?s:[a-c\-e])\z
# '[c-a]'      (?s:(?!))\z
# '[!c-a]'     (?s:.)\z
# '[--a]'      (?s:[\--a])\z
# '[!-a]'      (?s:[^\-a])\z
# '[[x]'       (?s:[\[x])\z
# '[\\]y'      (?s:[\\]y)\z
# '[^a]'       (?s:[\^a])\z
# '[]]'        (?s:[]])\z
# ''           (?s:)\z
# 'a+b$ #'     (?s:a\+b\$\ \#)\z
# False True
# ['a~b', 'a&b'] True
