import configparser
import os
import sys
import tempfile

os.chdir(tempfile.mkdtemp())
text = """# comment
[DEFAULT]
Home = /home
debug: no

[server]
host = example.org   ; not a comment
port = 8080
path = %(home)s/www
long = first
  second

  third
empty =
[flags]
on = yes
rate = 2.5
percent = 100%%
"""
with open("a.ini", "w") as file:
    file.write(text)
config = configparser.ConfigParser()
print(config.read(["missing.ini", "a.ini"]), config.sections())
print(dict(config["server"]), list(config), len(config))
print(config["server"]["PORT"], config.getint("server", "port"), config["server"].getint("port") + 1)
print(config.getboolean("flags", "on"), config["flags"].getboolean("debug"), config.getfloat("flags", "rate"))
print(config.get("server", "path"), config.get("server", "path", raw=True), config.get("flags", "percent"))
print(config.get("server", "no", fallback="there"), config["server"].get("no"), config["server"].get("no", 3))
print("server" in config, "none" in config, "home" in config["flags"], config.has_option("server", "x"), config["server"])
print(config.items("flags"), config.options("flags"), config.defaults())
config["new"] = {"a": 1, "B": "two"}
config.set("new", "c", "3")
config.add_section("last")
config["last"]["multi"] = "one\ntwo"
del config["new"]["a"]
config.remove_section("flags")
print(config.remove_option("server", "long"), config.remove_option("server", "long"))
with open("b.ini", "w") as file:
    config.write(file)
print(open("b.ini").read())
config.write(sys.stdout, space_around_delimiters=False)
again = configparser.ConfigParser()
with open("b.ini") as file:
    again.read_file(file)
print(again == config, again["last"]["multi"] == "one\ntwo")
for wrong in ("a = 1\n", "[s]\na = 1\na = 2\n", "[s]\n[s]\n", "[s]\nnothing\n[t]\n=3\n", "[s]\nx = %(y)s\n", "[s]\nx = %y\n",
              "[s]\nx = %(x)s\n", "[s]\nx = a\nb = word\n"):
    parser = configparser.ConfigParser()
    try:
        parser.read_string(wrong)
        print(parser["s"]["x"])
        print(parser.getint("s", "b"))
    except (configparser.Error, ValueError) as error:
        print(type(error).__name__, error)
for action in (lambda: config["nowhere"], lambda: config.get("nowhere", "a"), lambda: config.get("server", "a"),
               lambda: config.set("server", "a", 1), lambda: config.add_section("server"), lambda: config.add_section("DEFAULT"),
               lambda: config["server"]["zzz"], lambda: config.getboolean("server", "host"), lambda: config.set("server", "x", "%z")):
    try:
        print(action())
    except (configparser.Error, KeyError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
extended = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation(), allow_no_value=True,
                                     inline_comment_prefixes=(";",), delimiters=("=",))
extended.read_string("[a]\nx = 1 ; one\ny = ${x}${b:z}$$\nalone\n[b]\nz = <${q}>\nq = 5\n")
print(extended["a"]["y"], extended["a"]["alone"], dict(extended["b"]))
raw = configparser.RawConfigParser(converters={"list": lambda value: value.split(",")})
raw.optionxform = str
raw.read_string("[S]\nKey = a,b,%(c)\n")
print(raw["S"].getlist("Key"), raw.getlist("S", "Key"), list(raw["S"]))

# output:
# ['a.ini'] ['server', 'flags']
# {'host': 'example.org   ; not a comment', 'port': '8080', 'path': '/home/www', 'long': 'first\nsecond\n\nthird', 'empty': '', 'home': '/home', 'debug': 'no'} ['DEFAULT', 'server', 'flags'] 3
# 8080 8080 8081
# True False 2.5
# /home/www %(home)s/www 100%
# there None 3
# True False True False <Section: server>
# [('home', '/home'), ('debug', 'no'), ('on', 'yes'), ('rate', '2.5'), ('percent', '100%')] ['on', 'rate', 'percent', 'home', 'debug'] {'home': '/home', 'debug': 'no'}
# True False
# [DEFAULT]
# home = /home
# debug = no
#
# [server]
# host = example.org   ; not a comment
# port = 8080
# path = %(home)s/www
# empty =
#
# [new]
# b = two
# c = 3
#
# [last]
# multi = one
# 	two
#
#
# [DEFAULT]
# home=/home
# debug=no
#
# [server]
# host=example.org   ; not a comment
# port=8080
# path=%(home)s/www
# empty=
#
# [new]
# b=two
# c=3
#
# [last]
# multi=one
# 	two
#
# True True
# MissingSectionHeaderError File contains no section headers.
# file: '<string>', line: 1
# 'a = 1\n'
# DuplicateOptionError While reading from '<string>' [line  3]: option 'a' in section 's' already exists
# DuplicateSectionError While reading from '<string>' [line  2]: section 's' already exists
# ParsingError Source contains parsing errors: '<string>'
# 	[line  2]: 'nothing\n'
# 	[line  4]: '=3\n'
# InterpolationMissingOptionError Bad value substitution: option 'x' in section 's' contains an interpolation key 'y' which is not a valid option name. Raw value: '%(y)s'
# InterpolationSyntaxError '%' must be followed by '%' or '(', found: '%y'
# InterpolationDepthError Recursion limit exceeded in value substitution: option 'x' in section 's' contains an interpolation key which cannot be substituted in 10 steps. Raw value: '%(x)s'
# a
# ValueError invalid literal for int() with base 10: 'word'
# KeyError 'nowhere'
# NoSectionError No section: 'nowhere'
# NoOptionError No option 'a' in section: 'server'
# TypeError option values must be strings
# DuplicateSectionError Section 'server' already exists
# ValueError Invalid section name: 'DEFAULT'
# KeyError 'zzz'
# ValueError Not a boolean: example.org   ; not a comment
# ValueError invalid interpolation syntax in '%z' at position 0
# 1<5>$ None {'z': '<5>', 'q': '5'}
# ['a', 'b', '%(c)'] ['a', 'b', '%(c)'] ['Key']
