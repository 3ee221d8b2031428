import json
import os
import pickle
import tempfile
from pathlib import Path, PurePath

os.chdir(tempfile.mkdtemp())
print({Path("a"): 1}[Path("a/")], sorted([Path("b"), Path("a/c"), Path("a")]), Path("a") == "a")
print(repr(Path("x/y")), str(Path("x//y/")), os.fspath(Path("q")), bytes(Path("é")))
print(pickle.loads(pickle.dumps(Path("p"))), isinstance(Path(), PurePath), bool(Path()))
print(json.dumps({"path": str(Path("j"))}), Path(Path("a"), "b", Path("c")))


class Config(Path):
    def load(self):
        return dict(line.split("=") for line in self.read_text().split())


config = Config("settings.ini")
config.write_text("a=1\nb=2\n")
print(config.load(), type(config / "x").__name__, type(config.parent).__name__)
try:
    Path(None)
except TypeError as error:
    print(error)

# output:
# 1 [PosixPath('a'), PosixPath('a/c'), PosixPath('b')] False
# PosixPath('x/y') x/y q b'\xc3\xa9'
# p True True
# {"path": "j"} a/b/c
# {'a': '1', 'b': '2'} Config Config
# argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'NoneType'
