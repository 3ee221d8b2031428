# dir() and vars() without an argument, where exec() was given a mapping of one's own for the locals.
class Names:
    def __init__(self):
        self.known = {"zeta": 1}

    def __getitem__(self, name):
        return self.known[name]

    def __setitem__(self, name, value):
        self.known[name] = value

    def keys(self):
        return self.known.keys()


names = Names()
exec("alpha = 2; listed = dir(); same = vars() is locals()", {}, names)
print(names["listed"], names["same"], eval("dir()", {}, names))

# output:
# ['alpha', 'zeta'] True ['alpha', 'listed', 'same', 'zeta']
