# Errors with keywords refuse others in the name of the class that has them; those without any in their own name.


def refused(error, **keywords):
    try:
        error("text", **keywords)
    except TypeError as refusal:
        print(refusal)


class MyError(AttributeError):
    pass


refused(ImportError, nam="m")
refused(ModuleNotFoundError, nam="m")
refused(NameError, nam="m", name="n")
refused(UnboundLocalError, nam="m")
refused(MyError, object=5)
refused(MyError, obj=5, name="n", other=3)
refused(IndentationError, lineno=3)
refused(FileNotFoundError, errno=2)

# output:
# ImportError() got an unexpected keyword argument 'nam'. Did you mean 'name'?
# ImportError() got an unexpected keyword argument 'nam'. Did you mean 'name'?
# NameError() takes at most 1 keyword argument (2 given)
# NameError() got an unexpected keyword argument 'nam'. Did you mean 'name'?
# AttributeError() got an unexpected keyword argument 'object'
# AttributeError() takes at most 2 keyword arguments (3 given)
# IndentationError() takes no keyword arguments
# FileNotFoundError() takes no keyword arguments
