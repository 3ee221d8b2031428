# The folders with zones come from PYTHONTZPATH, where relative ones are left out with a warning. Zones that other names
# stand for, or that count leap seconds, are not listed.
import os
import tempfile
import warnings
import zoneinfo

for value in "/a:/b", "", "rel:/a:x/y", "/a::/b", None:
    os.environ.pop("PYTHONTZPATH", None)
    if value is not None:
        os.environ["PYTHONTZPATH"] = value
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        zoneinfo.reset_tzpath()
    print(repr(value), zoneinfo.TZPATH, [(each.category.__name__, str(each.message)) for each in caught])

with tempfile.TemporaryDirectory() as folder:
    for name in "posix/Own", "right/Own", "posixrules", "Own/posix/Zone", "Own/Zone", "Own/notes":
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(b"words" if name == "Own/notes" else b"TZif")
    zoneinfo.reset_tzpath([folder])
    print(sorted(name for name in zoneinfo.available_timezones() if "Own" in name or "posix" in name))

# output:
# '/a:/b' ('/a', '/b') []
# '' () []
# 'rel:/a:x/y' ('/a',) [('InvalidTZPathWarning', 'Invalid paths specified in PYTHONTZPATH environment variable. Paths should be absolute but found the following relative paths:\n    rel\n    x/y')]
# '/a::/b' ('/a', '/b') [('InvalidTZPathWarning', 'Invalid paths specified in PYTHONTZPATH environment variable. Paths should be absolute but found the following relative paths:\n    ')]
# None ('/usr/share/zoneinfo', '/usr/lib/zoneinfo', '/usr/share/lib/zoneinfo', '/etc/zoneinfo') []
# ['Own/Zone', 'Own/posix/Zone']
