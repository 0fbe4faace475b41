"""The pages behind the tabs. Each is handed the desk and shows one subject; none stores or validates by itself."""
