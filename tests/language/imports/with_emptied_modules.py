# sys.modules may be emptied for a while, as tests of imports do, also where the program has finders of its own.
import sys


class Finder:
    def find_spec(self, name, path=None, target=None):
        return None


sys.meta_path.insert(0, Finder())
import colorsys

kept = dict(sys.modules)
sys.modules.clear()
import keyword
import colorsys as another

print(keyword.iskeyword("def"), another is colorsys)  # => True False
sys.modules.update(kept)
import colorsys as first

print(first is colorsys)  # => True

# output:
# True False
# True
