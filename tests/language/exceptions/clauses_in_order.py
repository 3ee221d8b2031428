def f(e):
    try:
        raise e
    except (KeyError, IndexError):
        return 'lookup'
    except ValueError:
        return 'value'
    except:
        return 'other'
print(f(KeyError()), f(IndexError()), f(ValueError()), f(TypeError()))  # => lookup lookup value other
