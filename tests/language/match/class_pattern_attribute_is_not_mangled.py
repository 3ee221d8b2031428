# The names of attributes in a class pattern are looked up as they are written.
class Point:
    def match(self, value):
        match value:
            case Point(__x=found):
                return found
            case _:
                return "no __x"


point = Point()
point._Point__x = "mangled"
print(point.match(point))
setattr(point, "__x", "plain")
print(point.match(point))

# output:
# no __x
# plain
