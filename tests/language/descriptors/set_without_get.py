# A descriptor that has no __get__ does not stand before the instance's own attribute when it is read.
class Setter:
    def __set__(self, instance, value):
        print("set", value)
    def __repr__(self): return "Setter()"

class C:
    d = Setter()

c = C()
c.d = 1
print(c.d)
c.__dict__["d"] = 5
print(c.d, c.__dict__)
c.d = 2
print(c.d)

class Deleter:
    def __delete__(self, instance): print("delete")
class D:
    d = Deleter()
d = D()
vars(d)["d"] = 7
print(d.d)
del d.d
print(d.d)

# output:
# set 1
# Setter()
# 5 {'d': 5}
# set 2
# 5
# 7
# delete
# 7
