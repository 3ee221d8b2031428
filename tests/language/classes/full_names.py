# Some messages name a class by its qualified name, most by its plain one.
def make():
    class Row(list):
        pass

    class Point:
        __slots__ = ("x",)

    return Row, Point


Row, Point = make()
for action in (lambda: {Row(): 1}, lambda: {Row()}, lambda: Point().x, lambda: Point().y, lambda: Row() + 1):
    try:
        action()
    except (TypeError, AttributeError) as error:
        print(error)


# A class without annotations notes that it has none when it is asked.
class Empty:
    pass


print([name for name in vars(Empty) if "annot" in name])
print(Empty.__annotations__)
print([name for name in vars(Empty) if "annot" in name], Empty.__annotate__)

# output:
# cannot use 'make.<locals>.Row' as a dict key (unhashable type: 'Row')
# cannot use 'make.<locals>.Row' as a set element (unhashable type: 'Row')
# 'make.<locals>.Point' object has no attribute 'x'
# 'Point' object has no attribute 'y'
# can only concatenate list (not "int") to list
# []
# {}
# ['__annotate_func__', '__annotations_cache__'] None
