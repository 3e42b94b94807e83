// Whether each document of the manifests is what Kubernetes takes: known kinds, known keys, right types, and names that are there.
// node kubernetes.mjs FOLDER-WITH-node_modules MANIFEST…
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [folder, ...files] = process.argv.slice(2);
const require = createRequire(pathToFileURL(`${folder}/`));
const YAML = require("yaml");
let faults = 0;

const say = (where, what) => {
  faults++;
  console.error(`${where}: ${what}`);
};

// The function that validates a kind, made of Kubernetes' own schema.
async function schema(apiVersion, kind) {
  const [version, group = "core"] = apiVersion.split("/").reverse();
  const name = ["IoK8sApi", group.split(".")[0], version, kind].map((part) => part[0].toUpperCase() + part.slice(1)).join("");
  return (await import(pathToFileURL(`${folder}/node_modules/kubernetes-models/_schemas/${name}.js`))).validate;
}

// The same value, which notes in `unread` the keys that nobody asks for: a schema asks for those alone that it knows.
function watched(value, path, unread) {
  if (value === null || typeof value !== "object") {
    return value;
  }
  const inside = {};
  for (const key of Object.keys(value)) {
    inside[key] = watched(value[key], `${path}/${key}`, unread);
    unread.add(`${path}/${key}`);
  }
  return new Proxy(Array.isArray(value) ? Object.values(inside) : inside, {
    get(target, key, self) {
      unread.delete(`${path}/${String(key)}`);
      return Reflect.get(target, key, self);
    },
    ownKeys(target) {
      Object.keys(target).forEach((key) => unread.delete(`${path}/${key}`));
      return Reflect.ownKeys(target);
    },
  });
}

for (const file of files) {
  const documents = YAML.parseAllDocuments(readFileSync(file, "utf8"));
  const objects = documents.map((document) => {
    document.errors.forEach((error) => say(file, error.message));
    return document.toJS();
  });
  for (const object of objects) {
    const where = `${file} ${object.kind}/${object.metadata?.name}`;
    try {
      const validate = await schema(object.apiVersion, object.kind);
      const unread = new Set();
      if (!validate(watched(object, "", unread))) {
        validate.errors.forEach((error) => say(where, `${error.instancePath} ${error.message ?? JSON.stringify(error.params)}`));
      }
      unread.forEach((key) => say(where, `nobody knows ${key}`));
    } catch (error) {
      say(where, error.message);
    }
  }
  // A budget, a service and a spread that meet nobody are silent mistakes.
  const pods = objects.filter((object) => object.spec?.template).map((object) => object.spec.template);
  for (const object of objects) {
    const selector = object.spec?.selector?.matchLabels ?? (object.kind === "Service" ? object.spec.selector : undefined);
    if (selector && !pods.some((pod) => Object.entries(selector).every(([key, value]) => pod.metadata.labels[key] === value))) {
      say(`${file} ${object.kind}/${object.metadata.name}`, "its selector meets no pod");
    }
  }
  for (const pod of pods) {
    for (const container of pod.spec.containers) {
      for (const part of ["startupProbe", "readinessProbe", "livenessProbe", "resources", "securityContext"]) {
        if (!container[part]) {
          say(file, `${container.name} has no ${part}`);
        }
      }
    }
  }
}
console.log(`${files.length} manifests, ${faults} faults`);
process.exit(faults === 0 ? 0 : 1);
