# What a module is printed as is asked of its spec, which may be gone from the module by then.
import sys
import types


class Spec:
    name = 'made'
    has_location = False
    loader = 'somebody'

    @property
    def origin(self):
        del made.__spec__
        return None


made = types.ModuleType('made')
made.__spec__ = Spec()
print(made)
print(hasattr(made, '__spec__'))

# output:
# <module 'made' ('somebody')>
# False
